// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second device, with PouchDB in place of our program: does what its standard input says, a JSON command a line, and
// answers each with a line of JSON. Commands: {"write": [documents with _revisions]}, {"edit": {document}},
// {"remove": id}, {"push": URL}, {"pull": URL}, {"all": true}: every leaf with its history and attachments.
'use strict';
const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory'));
const db = new PouchDB('device', { adapter: 'memory' });

async function leavesOf(id) {
    const answers = await db.get(id, { open_revs: 'all', revs: true, attachments: true });
    return answers.map((answer) => answer.ok);
}

async function all() {
    const changes = await db.changes({ since: 0, style: 'all_docs' });
    const leaves = await Promise.all(changes.results.map((row) => leavesOf(row.id)));
    return leaves.flat();
}

async function done(command) {
    if (command.write) return db.bulkDocs(command.write, { new_edits: false });
    if (command.edit) return db.get(command.edit._id).then((old) => db.put({ ...command.edit, _rev: old._rev }));
    if (command.remove) return db.get(command.remove).then((old) => db.remove(old));
    if (command.push) return db.replicate.to(command.push, { batch_size: command.batch || 100 });
    if (command.pull) return db.replicate.from(command.pull, { batch_size: command.batch || 100 });
    return all();
}

const lines = require('readline').createInterface({ input: process.stdin });
let queue = Promise.resolve();
lines.on('line', (line) => {
    queue = queue.then(() => done(JSON.parse(line)))
        .then((answer) => console.log(JSON.stringify(answer)), (error) => console.log(JSON.stringify({ error: String(error) })));
});
lines.on('close', () => queue.then(() => process.exit(0)));
