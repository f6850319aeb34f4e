// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database of what themes offer: everybody reads, editors write.

if (!has('editor')) {
    refuse('materials are written by editors');
}
if (newDoc._deleted) {
    checkSize(10000, 200, 1073741824);
    return;
}
checkType();
keepPeopleOut();
if (newDoc.type === 'notes' || newDoc.type === 'session' || newDoc.type === 'run') {
    refuse('a ' + newDoc.type + ' is no material');
}
if (newDoc.type === 'material') {
    needText('theme');
}
if (newDoc.type === 'theme' || newDoc.type === 'material') {
    var isTitled = ['nb', 'nn'].some(function (form) {
        return isObject(newDoc[form]) && isText(newDoc[form].title);
    });
    if (!isTitled) {
        refuse('a ' + newDoc.type + ' without a title');
    }
}
checkSize(1000000, 200, 1073741824);
