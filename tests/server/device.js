// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second device, with PouchDB in place of our program: does what its standard input says, a JSON command a line, and
// answers each with a line of JSON. Commands: {"write": [documents with _revisions]}, {"put": [documents as they were read,
// with changes]}, {"edit": {document}}, {"remove": id}, {"push": URL}, {"pull": URL}, {"docs": true}: every document as it
// stands, {"all": true}: every leaf with its history and attachments. "in" names another database than "device"; "patience" is
// how many milliseconds it waits for a server: PouchDB by itself waits for ever if the first answer was cut.
'use strict';
const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory'));
const databases = new Map();

function database(name) {
    if (!databases.has(name)) databases.set(name, new PouchDB(name, { adapter: 'memory' }));
    return databases.get(name);
}

async function leavesOf(db, id) {
    const answers = await db.get(id, { open_revs: 'all', revs: true, attachments: true });
    return answers.map((answer) => answer.ok);
}

async function docs(db) {
    const answer = await db.allDocs({ include_docs: true });
    return answer.rows.map((row) => row.doc);
}

async function all(db) {
    const changes = await db.changes({ since: 0, style: 'all_docs' });
    const leaves = await Promise.all(changes.results.map((row) => leavesOf(db, row.id)));
    return leaves.flat();
}

function patiently(replication, patience) {
    if (!patience) return replication;
    let timer;
    const tooLong = new Promise((resolve, reject) => {
        timer = setTimeout(() => {
            replication.cancel();
            reject(new Error('It takes too long.'));
        }, patience);
    });
    return Promise.race([replication, tooLong]).finally(() => clearTimeout(timer));
}

async function done(command) {
    const db = database(command.in || 'device');
    if (command.write) return db.bulkDocs(command.write, { new_edits: false });
    if (command.put) return db.bulkDocs(command.put);
    if (command.docs) return docs(db);
    if (command.edit) return db.get(command.edit._id).then((old) => db.put({ ...command.edit, _rev: old._rev }));
    if (command.remove) return db.get(command.remove).then((old) => db.remove(old));
    if (command.push) return patiently(db.replicate.to(command.push, { batch_size: command.batch || 100 }), command.patience);
    if (command.pull) return patiently(db.replicate.from(command.pull, { batch_size: command.batch || 100 }), command.patience);
    return all(db);
}

const lines = require('readline').createInterface({ input: process.stdin });
let queue = Promise.resolve();
lines.on('line', (line) => {
    queue = queue.then(() => done(JSON.parse(line)))
        .then((answer) => console.log(JSON.stringify(answer)), (error) => console.log(JSON.stringify({ error: String(error) })));
});
lines.on('close', () => queue.then(() => process.exit(0)));
