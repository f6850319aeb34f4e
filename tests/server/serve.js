// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PouchDB server in memory, on a free port of 127.0.0.1; says which once it listens, and ends with its standard input.
// With "guarded" it asks who one is, as CouchDB does (the admin is "admin", "secret"), and heeds _security and rules.
'use strict';
const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory')).defaults({ adapter: 'memory' });
// Some requests that it does not know end in a rejection nobody handles; a server stays up.
process.on('unhandledRejection', (reason) => console.error(String(reason)));
const guarded = process.argv[2] === 'guarded';
const guards = ['config-infrastructure', 'logging-infrastructure', 'routes/authentication', 'routes/authorization',
    'routes/security', 'routes/session', 'validation'];
const couch = require('express-pouchdb')(PouchDB, {
    mode: 'minimumForPouchDB',
    inMemoryConfig: true,
    logPath: '/dev/null',
    overrideMode: guarded ? { include: guards, exclude: ['routes/session-stub'] } : {},
});
const app = require('express')();
let asked = 0; // how often, for whoever asks
app.use((request, response, next) => {
    if (request.path === '/_asked') return response.json({ asked });
    asked += 1;
    return next();
});
if (guarded) {
    couch.couchConfig.set('admins', 'admin', 'secret', () => {});
    // What CouchDB says to somebody who is nobody, and this server does not.
    app.use((request, response, next) => {
        const open = request.path === '/_session' || request.path === '/';
        if (open || (request.headers.cookie || '').includes('AuthSession=')) return next();
        return response.status(401).json({ error: 'unauthorized', reason: 'You are not authorized to access this db.' });
    });
}
app.use(couch);
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
