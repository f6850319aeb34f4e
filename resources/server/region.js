// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database of a region: sessions, days as they were held, and councils that people added. Everybody in the region
// may work on all of them, since sessions are handed over; but a session goes away only by those who lead it.

if (newDoc._deleted) {
    // Two edits that were merged leave the branch of one behind, whoever wrote it.
    var isMerged = isText(newDoc.mergedInto);
    var isHeld = oldDoc && oldDoc.type === 'run';
    if (oldDoc && !oldDoc._deleted && !isMerged && !has('coordinator')) {
        if (isHeld) {
            refuse('a day as it was held is deleted by a coordinator');
        }
        if (oldDoc.type === 'session' && !isAmong(oldDoc.facilitators)) {
            refuse('a session is deleted by one who leads it, or by a coordinator');
        }
    }
    checkSize(10000, 200, 25000000);
    return;
}
checkType();
keepPeopleOut();
if (newDoc.type === 'notes') {
    refuse('private notes are not for the region');
}
if (newDoc.type === 'session') {
    needListsIn(['councils', 'days', 'facilitators', 'groundRules', 'followUps']);
}
if (newDoc.type === 'run') {
    needText('session');
    needText('day');
    needListsIn(['events', 'notes']);
}
if (newDoc.type === 'council') {
    needText('name');
}
checkSize(newDoc.type === 'council' ? 100000 : 2000000, 200, 25000000);
