// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PouchDB server in memory, on a free port of 127.0.0.1; says which once it listens, and ends with its standard input.
'use strict';
const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory')).defaults({ adapter: 'memory' });
// Some requests that it does not know end in a rejection nobody handles; a server stays up.
process.on('unhandledRejection', (reason) => console.error(String(reason)));
const app = require('express')().use(require('express-pouchdb')(PouchDB, { mode: 'minimumForPouchDB' }));
const server = app.listen(Number(process.argv[2] || 0), '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
