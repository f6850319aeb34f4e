// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textrange.h"
#include "core/library/brief.h"
#include "core/library/settle.h"
#include "core/model/roster.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <tuple>

class QThread;

namespace fvd {

class Store;
struct Change;
struct DocKey;
struct Revision;

/// A value and the revision it was read or written at.
template <typename T>
struct Stored
{
    T value{};
    QString revision{};
};

/// What is searched for, and where.
struct Question
{
    QString words{};
    std::optional<LanguageForm> language{}; ///< nothing: both
    std::optional<Id<Theme>> theme{};
    bool sessions = false; ///< look in sessions too, not only in what themes offer
    int limit = 50;
};

/// Something found: a session, a theme or a material.
struct Found
{
    enum class Kind
    {
        Session,
        Theme,
        Material
    };

    Kind kind = Kind::Material;
    MaterialKind material = MaterialKind::Article; ///< if it is one
    QString id{};
    LanguageForm language = LanguageForm::Bokmaal;
    QString title{};
    QString snippet{}; ///< plain text around what was found …
    QList<TextRange> marks{}; ///< … and where in it
    QList<TextRange> titleMarks{};
};

/// A backup that a damaged store can be replaced by.
struct SafeCopy
{
    QString path{};
    QDateTime taken{};
};

/// What the last sync changed here.
struct LastSync
{
    QDateTime at{};
    int documents = 0;
    bool isTakenBack = false;
};

/// A document, as people know it.
struct NamedDocument
{
    QString type{}; ///< "session", "run", "notes", "council"
    Id<Session> session{}; ///< that it is, or belongs to; null for a council
    QString id{};
};

/// What takeBackLastSync() did.
struct TakenBackSync
{
    QList<NamedDocument> changed{};
    QList<NamedDocument> left{}; ///< edited here after they came, so they stay
};

/// How large the store is, for people who look after it.
struct LibraryStats
{
    int sessions = 0;
    int materials = 0;
    qint64 documents = 0;
    qint64 revisions = 0;
    qint64 bytes = 0;
};

/// A document as one speaks of it in a list of what is sent and what came.
struct Mention
{
    enum class Kind
    {
        Session,
        Notes,
        Run,
        Council,
        Theme,
        Material,
        Other ///< of a newer version
    };

    Kind kind = Kind::Other;
    QString id{}; ///< of the value; for notes and days that were held, of their session
    bool isNew = false;
    bool isDeleted = false;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A file that belongs to what the library has: a film, slides, a picture from a day.
struct LibraryFile
{
    QString name{};
    Mention of{}; ///< what it belongs to
    QByteArray digest{}; ///< tells it from others
    QString contentType{};
    qint64 bytes = 0;
    QString path{}; ///< where it is, if it is a file of its own on this machine
    bool isHere = false;

    friend bool operator==(const LibraryFile &, const LibraryFile &) = default;
};

/// The typed door to the store: the one place where values become documents and back.
///
/// Every change, made here or elsewhere, is told by changed(). The councils that ship are handed in
/// and not stored; those that people add are documents.
class Library : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the store at \a path. \a now dates the backup taken before an older store is
    /// lifted.
    static Result<std::unique_ptr<Library>> open(
        const QString &path, QList<Council> shipped, const QDateTime &now);
    ~Library() override;

    QString path() const;

    // Sessions
    QList<SessionBrief> sessions() const; ///< by date, the undated last
    QList<SessionGlance> sessionGlances() const; ///< of the same, for a tenth of the time
    Result<SessionBrief> sessionBrief(const Id<Session> &id) const;
    Result<Stored<Session>> session(const Id<Session> &id) const;
    /// Stores \a session, read at \a base ("" for a new one). If somebody stored another edit
    /// meanwhile, both are merged; what is now stored is returned.
    Result<Stored<Session>> put(const Session &session, const QString &base);
    Result<> remove(const Id<Session> &id);
    Result<> unremove(const Id<Session> &id); ///< brings back what remove() took away

    Result<Stored<PrivateNotes>> notes(
        const Id<Session> &session) const; ///< empty if there are none
    Result<Stored<PrivateNotes>> put(const PrivateNotes &notes, const QString &base);

    // Days as they were held
    Result<Stored<Run>> run(
        const Id<Session> &session, const Id<Day> &day) const; ///< empty if it has not begun
    Result<Stored<Run>> put(const Run &run, const QString &base);
    /// Keeps \a picture as the attachment \a name of \a run, which is stored with it, read at
    /// \a base; \a now dates the bytes.
    Result<Stored<Run>> putPicture(const Run &run, const QString &base, const QString &name,
        const QByteArray &picture, const QDateTime &now);
    Result<QByteArray> picture(const Id<Run> &run, const QString &name) const;
    QList<Run> runs(const Session &session) const; ///< those that have begun, in the order of days

    // Lists of people, which stay on this machine
    Result<Stored<Roster>> roster(const Id<Session> &session) const; ///< empty if there is none
    Result<Stored<Roster>> put(const Roster &roster, const QString &base);
    QList<Roster> rosters() const;

    // Deleting for good: not a byte is left in the store, its log or its backups
    /// Deletes the list of \a session, as somebody asks for or, if \a byDate, as its date has come.
    Result<Receipt> deleteRoster(
        const Id<Session> &session, const QDateTime &now, bool byDate = false);
    /// Deletes the private notes to \a session, and the ideas and open questions of its days.
    Result<Receipt> deleteNotes(
        const Id<Session> &session, const QDateTime &now, bool byDate = false);
    /// Deletes all lists and notes whose date has come by \a now; what that were.
    Result<QList<Receipt>> deleteDue(const QDateTime &now);
    QList<Receipt> receipts(const Id<Session> &session) const; ///< the newest first

    // Councils, the shipped and those added by people
    QList<Council> councils() const;
    std::optional<Council> council(const Id<Council> &id) const;
    Result<Stored<Council>> put(const Council &council, const QString &base);

    // What themes offer
    /// Takes in the content that ships, unless the store has just that; what came from KS stays.
    /// Revisions come from the content, so every machine makes the same ones.
    Result<> importContent(
        const QList<Theme> &themes, const QList<Material> &materials, const QString &digest);
    bool hasContent(const QString &digest) const;
    QList<Theme> themes() const; ///< by part and number, without what only their pages say
    QList<MaterialBrief> materials() const; ///< by theme, kind and length
    Result<Stored<Theme>> theme(const Id<Theme> &id) const;
    Result<Stored<Material>> material(const Id<Material> &id) const;
    QString materialRevision(const Id<Material> &id) const; ///< empty if there is none

    QList<Found> search(const Question &question) const; ///< best first

    // Together with others
    /// The store itself, for what brings it together with other peers; changes made there are told
    /// by refresh().
    Store &store() const;
    /// Tells what changed since the last time.
    void refresh();
    /// The number of the newest change that was told.
    qint64 latestChange() const { return m_seen; }
    /// What changed after the change \a number and was told, each document once, the latest first.
    QList<Mention> mentionsSince(qint64 number) const;
    static Mention mentionOf(const Change &change);
    /// The films and slides of the materials in \a session, and the pictures of its days.
    QList<LibraryFile> filesOf(const Session &session) const;
    QList<LibraryFile> missingFiles() const; ///< of everything in the library
    /// The documents that a colleague needs to go on with a session: itself, its days as they were
    /// held, and the councils that people added. No private notes.
    QList<DocKey> documentsOf(const Session &session) const;
    /// The texts of a session that were changed differently by two people, and wait for one of them
    /// to choose.
    Result<QList<Difference>> differences(const Id<Session> &id) const;
    Result<> setDifferences(const Id<Session> &id, const QList<Difference> &differences);
    QList<Id<Session>> sessionsWithDifferences() const;
    /// Asks \a signature, at each edit of a session, who makes it and when. Without it they are
    /// not signed.
    void signWith(std::function<Signature()> signature) { m_signature = std::move(signature); }
    /// What the last sync changed here; nothing if nothing did.
    std::optional<LastSync> lastSync() const;
    /// Gives what the last sync changed the bodies that it had before, as edits that are synced
    /// too; called again, those that came.
    Result<TakenBackSync> takeBackLastSync(const QDateTime &now);

    // Settings of this user on this machine: name, region, window
    QString setting(const QString &key) const;
    Result<> setSetting(const QString &key, const QString &value);

    // Looking after the file
    Result<> check() const; ///< Fault::Corrupt if anything in the file is damaged
    Result<> backup(const QString &path) const;
    /// Takes the backup of \a now's day, if there is none; whether one was taken.
    Result<bool> backUpDaily(const QDateTime &now);
    /// Does so on a thread of its own, and calls \a done with what came of it. Closing waits for
    /// it, and does not call.
    void backUpDailyAside(const QDateTime &now, std::function<void(const Result<bool> &)> done);
    /// Lets the file grow to \a bytes and no further: writing more fails with Fault::Full, as on a
    /// full disk.
    Result<> setMaximumSize(qint64 bytes);
    Result<LibraryStats> stats() const;

    /// The backups of the store at \a path, sound or not, the newest first.
    static QList<SafeCopy> backups(const QString &path);
    /// The newest sound backup of the store at \a path; NotFound if there is none.
    static Result<SafeCopy> newestBackup(const QString &path);
    /// Puts \a backup in the place of the store at \a path, which must not be open and is kept
    /// beside it under the name that is returned, dated \a now.
    static Result<QString> restore(
        const QString &path, const QString &backup, const QDateTime &now);

Q_SIGNALS:
    void changed(const QStringList &ids); ///< of documents, in the order they changed
    /// Something is deleted for good next: whoever works on the file besides stops, and may begin
    /// again once it is deleted.
    void aboutToForget();
    void forgot();

private:
    Library(std::unique_ptr<Store> store, QList<Council> shipped);

    template <typename T>
    Result<Stored<T>> read(const DocKey &key) const;
    template <typename T>
    Result<Stored<T>> write(const T &value, const QString &base);
    /// Leaves nothing of what \a keys said before, and keeps \a receipt.
    Result<Receipt> forget(const QList<DocKey> &keys, const Receipt &receipt);
    template <typename T>
    QJsonObject bodyToWrite(const T &value);

    /// What was written last: the next edit is mostly the same, and its body need not be made anew.
    template <typename T>
    struct Latest
    {
        T value{};
        QJsonObject body{};
        QString revision{}; ///< that this is; empty if it was not written
    };

    QJsonObject signedEdit(const DocKey &key, const QJsonObject &body, const Revision &base,
        const Latest<Session> &latest) const;
    /// Adds \a found to what waits to be chosen in \a key.
    Result<> addDifferences(const DocKey &key, const QList<Difference> &found);

    std::unique_ptr<Store> m_store;
    QList<Council> m_shipped;
    std::tuple<Latest<Session>, Latest<Run>> m_latest{};
    mutable std::pair<qint64, QList<SessionGlance>> m_glances{}; ///< as of the change
    qint64 m_seen = 0; ///< the newest change that was told
    std::function<Signature()> m_signature{};
    std::unique_ptr<QThread> m_backup{}; ///< the one that takes the backup
};

} // namespace fvd
