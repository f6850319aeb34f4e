// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/care.h"

#include "core/store/revisions.h"

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void corrupt(const QString &what)
{
    throw Failure({Fault::Corrupt, what});
}

/// What is wrong with the row of a document: it must say what its revisions say.
void checkDocument(const Database &db, const DocKey &key, bool conflicted)
{
    const DocRow row = findDoc(db, key).value();
    const QList<Leaf> found = leaves(readTree(db, row.key));
    if (found.isEmpty() || found.first() != Leaf{row.revision, row.deleted})
        corrupt(u"winner of "_s + key.id);
    qsizetype living = 0;
    for (const Leaf &leaf : found) {
        living += leaf.deleted ? 0 : 1;
        readDocument(db, key, row.key, leaf.revision);
    }
    if (conflicted != (living > 1))
        corrupt(u"conflict of "_s + key.id);
}

void checkDerived(const Database &db, const DocKey &key, const Derivation &derivation)
{
    const DocRow row = findDoc(db, key).value();
    Query q = db.run(
        u"SELECT kind, sort_key, bytes, glance,"
        " (SELECT count(*) FROM text JOIN indexed ON indexed.text = text.key"
        "  WHERE text.doc = brief.doc AND indexed.doc = brief.doc) FROM brief WHERE doc = ?"_s,
        row.key);
    const bool isListed = q.next();
    if (isListed == row.deleted)
        corrupt(u"list of "_s + key.id);
    if (!isListed)
        return;
    const Derived derived = derivation.derive(readDocument(db, key, row.key, row.revision));
    const auto [kind, sortKey, bytes, glance, texts] =
        q.row<QString, QByteArray, QByteArray, QByteArray, qint64>();
    if (kind != derived.kind || sortKey != derived.sortKey.toUtf8() || bytes != derived.brief
        || glance != derived.glance || texts != derived.texts.size())
        corrupt(u"derived rows of "_s + key.id);
}

} // namespace

void checkAll(const Database &db, const Derivation &derivation)
{
    const auto verdict = db.value<QString>(u"PRAGMA integrity_check"_s);
    if (verdict != "ok"_L1)
        corrupt(verdict);

    QList<std::pair<DocKey, bool>> documents;
    for (Query q = db.run(u"SELECT space, id, conflicted FROM doc"_s); q.next();)
        documents.append({{q.value<QString>(0), q.value<QString>(1)}, q.value<bool>(2)});
    for (const auto &[key, conflicted] : documents) {
        checkDocument(db, key, conflicted);
        checkDerived(db, key, derivation);
    }
    for (Query q = db.run(u"SELECT digest, bytes FROM blob"_s); q.next();) {
        if (digestOf(q.value<QByteArray>(1)) != q.value<QString>(0).toLatin1())
            corrupt(u"blob "_s + q.value<QString>(0));
    }
}

} // namespace fvd
