// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a validate_doc_update, as CouchDB does: each line of standard input is {"rule": source, "doc": …, "old": …, "user": …,
// "security": …}, each answer a line with what the function throws; null if it lets the document in.
'use strict';
const vm = require('vm');

function verdict(question) {
    const rule = vm.runInNewContext('(' + question.rule + ')');
    try {
        rule(question.doc, question.old || null, question.user, question.security || {});
        return null;
    } catch (thrown) {
        return thrown.forbidden || thrown.unauthorized ? thrown : { broken: String(thrown) };
    }
}

require('readline').createInterface({ input: process.stdin })
    .on('line', (line) => console.log(JSON.stringify([verdict(JSON.parse(line))])))
    .on('close', () => process.exit(0));
