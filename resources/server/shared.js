// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rules of all databases share. core/sync/serversetup.cpp puts this file and the one of a database inside
// "function (newDoc, oldDoc, userCtx, secObj) { … }", which CouchDB calls for each revision that somebody wants to
// write. ECMAScript 5 only: servers have engines of different ages.

function refuse(reason) {
    throw ({ forbidden: reason });
}

function has(role) {
    return userCtx.roles.indexOf(role) >= 0;
}

function isText(value) {
    return typeof value === 'string' && value.length > 0;
}

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/// As names and e-mail addresses are compared: the same as in core/sync/serversetup.cpp.
function folded(text) {
    return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/// Whether the user is one of the people of a session, by name or by e-mail address.
function isAmong(people) {
    return Array.isArray(people) && people.some(function (person) {
        return isObject(person) && [person.name, person.email].some(function (said) {
            return isText(said) && (folded(said) === userCtx.name || has('person:' + folded(said)));
        });
    });
}

/// How many characters the document's own members make.
function bodySize() {
    return JSON.stringify(newDoc, function (key, value) {
        return this === newDoc && key.charAt(0) === '_' ? undefined : value;
    }).length;
}

function checkSize(mostCharacters, mostFiles, mostBytes) {
    if (bodySize() > mostCharacters) {
        refuse('larger than ' + mostCharacters + ' characters');
    }
    var files = newDoc._attachments || {};
    var names = Object.keys(files);
    if (names.length > mostFiles) {
        refuse('more than ' + mostFiles + ' files');
    }
    names.forEach(function (name) {
        if (files[name].length > mostBytes) {
            refuse('a file larger than ' + mostBytes + ' bytes: ' + name);
        }
    });
}

/// What every document has: a type that it keeps, and the version of its shape.
function checkType() {
    if (!isText(newDoc.type) || !/^[a-z][A-Za-z0-9-]{0,39}$/.test(newDoc.type)) {
        refuse('no type');
    }
    if (oldDoc && !oldDoc._deleted && oldDoc.type !== newDoc.type) {
        refuse('another type than before');
    }
    if (typeof newDoc.v !== 'number' || newDoc.v < 1 || newDoc.v % 1 !== 0) {
        refuse('no version of its shape (v)');
    }
}

function needText(key) {
    if (!isText(newDoc[key])) {
        refuse('a ' + newDoc.type + ' without ' + key);
    }
}

function needListsIn(keys) {
    keys.forEach(function (key) {
        if (newDoc[key] !== undefined && !Array.isArray(newDoc[key])) {
            refuse(key + ' is not a list');
        }
    });
}

/// Lists of people stay on the machine they were made on, whatever a client thinks.
function keepPeopleOut() {
    if (newDoc.type === 'roster') {
        refuse('lists of people are not kept at the server');
    }
}

// Those who look after the server may mend what is broken.
if (has('_admin')) {
    return;
}
if (!userCtx.name) {
    throw ({ unauthorized: 'log in first' });
}
if (has('reader')) {
    refuse('you may read here, not write');
}
