// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database of one person: notes to sessions, and what else is nobody's business. Who may read and write is said in
// its _security; nobody but its owner writes, not even a coordinator who was let in.

var owners = (secObj.members && secObj.members.names) || [];
if (owners.indexOf(userCtx.name) < 0) {
    refuse('this belongs to somebody else');
}
if (newDoc._deleted) {
    checkSize(10000, 200, 25000000);
    return;
}
checkType();
keepPeopleOut();
if (newDoc.type === 'notes') {
    needText('session');
}
checkSize(1000000, 100, 25000000);
