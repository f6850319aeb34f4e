// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spelling.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// What lupdate knows a text by.
struct Source
{
    QString context{};
    QString text{};
    QString comment{};

    friend bool operator==(const Source &, const Source &) = default;
};

struct Message
{
    Source source{};
    QStringList translations{}; ///< one, or one for each numerus
    bool plural = false;
    bool finished = true;
};

QString tsPath(const QString &language)
{
    return QStringLiteral(FVD_SOURCE_DIR "/translations/folkevalgtdag_%1.ts").arg(language);
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append(Message{.plural = xml.attributes().value("numerus"_L1) == "yes"_L1});
            messages.last().source.context = context;
        } else if (name == "source"_L1) {
            messages.last().source.text = xml.readElementText();
        } else if (name == "comment"_L1) {
            messages.last().source.comment = xml.readElementText();
        } else if (name == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().translations.append(xml.readElementText());
        } else if (name == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(xml.errorString()));
    return messages;
}

QStringList sourceFiles()
{
    const QString root = QStringLiteral(FVD_SOURCE_DIR);
    QStringList files{root + u"/translations/qttexts.cpp"_s};
    QDirIterator it(
        root + u"/app"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

/// What must stand in a translation as often as in its source.
QStringList marks(const QString &text)
{
    static const QRegularExpression mark(u"%n|%[1-9]|\\n|[<>]|^ | $"_s);
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// How many letters are underlined as the key of a menu's or button's text.
qsizetype accessKeys(const QString &text)
{
    static const QRegularExpression key(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(key);
}

/// What \a text ends with, where languages must agree: a sentence, a question, a dialog to come.
QString ending(const QString &text)
{
    static const QRegularExpression end(u"[.:?!…]+[»”\"]?$"_s);
    QString mark = end.match(text.trimmed()).captured();
    mark.remove(QRegularExpression(u"[»”\"]"_s));
    return mark == "..."_L1 ? u"…"_s : mark;
}

/// The words that are spelled in \a text, a translation of \a source: without marks, and without
/// names and typed words, which are the same in both.
QString ownWordsOf(const QString &text, const QString &source)
{
    static const QRegularExpression noise(u"%n|%[1-9]|<[^>]*>|&"_s);
    static const QRegularExpression between(
        u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    const QStringList words = plain.remove(noise).split(between);
    if (text == source)
        return words.join(u' ');
    const QStringList same = source.split(between);
    QStringList own;
    for (const QString &word : words) {
        if (!same.contains(word))
            own.append(word);
    }
    return own.join(u' ');
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUpToDate_data() { languages(); }
    void areUpToDate();
    void areFinished_data() { languages(); }
    void areFinished();
    void keepMarksAndEndings_data() { languages(); }
    void keepMarksAndEndings();
    void keepAccessKeys_data() { languages(); }
    void keepAccessKeys();
    void areSpelledRight_data() { languages(); }
    void areSpelledRight();
    void quoteAndCallThingsAsWeDo_data() { languages(); }
    void quoteAndCallThingsAsWeDo();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"nb", "nn", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

void TestTranslations::areUpToDate()
{
    QFETCH(const QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(tsPath(language), copy));
    QVERIFY(QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QFile list(folder.filePath(u"sources"_s));
    QVERIFY(list.open(QFile::WriteOnly));
    list.write(sourceFiles().join(u'\n').toUtf8());
    list.close();
    QProcess lupdate;
    lupdate.start(QStringLiteral(FVD_LUPDATE),
        {u"-silent"_s, u"-I"_s, QStringLiteral(FVD_SOURCE_DIR), u"-locations"_s, u"none"_s,
            u"-no-obsolete"_s, u'@' + list.fileName(), u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(-1));
    QCOMPARE(lupdate.exitCode(), 0);

    const auto sourcesOf = [](const QString &path) {
        QList<Source> sources;
        for (const Message &each : messagesOf(path))
            sources.append(each.source);
        return sources;
    };
    const QList<Source> ours = sourcesOf(tsPath(language));
    const QList<Source> now = sourcesOf(copy);
    for (const Source &each : now) {
        QVERIFY2(ours.contains(each),
            qPrintable(u"new: %1: %2; build update_texts and translate it"_s.arg(
                each.context, each.text)));
    }
    for (const Source &each : ours) {
        QVERIFY2(now.contains(each),
            qPrintable(u"gone: %1: %2; build update_texts"_s.arg(each.context, each.text)));
    }
}

void TestTranslations::areFinished()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(tsPath(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &each : messages) {
        const QByteArray source = each.source.text.toUtf8();
        QVERIFY2(each.finished, source.constData());
        QVERIFY2(each.translations.size() == (each.plural ? 2 : 1), source.constData());
        for (const QString &text : each.translations)
            QVERIFY2(!text.trimmed().isEmpty(), source.constData());
    }
}

void TestTranslations::keepMarksAndEndings()
{
    QFETCH(const QString, language);
    for (const Message &each : messagesOf(tsPath(language))) {
        // A date format is a pattern, and "d" alone is written "d." in Norwegian.
        if (each.source.comment.contains(u"date format"_s))
            continue;
        for (const QString &text : each.translations) {
            const QByteArray pair = (each.source.text + u" → "_s + text).toUtf8();
            QVERIFY2(marks(text) == marks(each.source.text), pair.constData());
            // "by" before a time is "ca." or "kl.", which end with the full stop of a short form.
            if (!each.source.comment.contains(u"before a time"_s))
                QVERIFY2(ending(text) == ending(each.source.text), pair.constData());
        }
    }
}

void TestTranslations::keepAccessKeys()
{
    QFETCH(const QString, language);
    for (const Message &each : messagesOf(tsPath(language))) {
        for (const QString &text : each.translations) {
            const QByteArray pair = (each.source.text + u" → "_s + text).toUtf8();
            QVERIFY2(accessKeys(text) == accessKeys(each.source.text), pair.constData());
        }
    }
}

void TestTranslations::areSpelledRight()
{
    QFETCH(const QString, language);
    if (language == "en"_L1)
        return; // the sources, which a Norwegian dictionary does not know
    QStringList texts;
    for (const Message &each : messagesOf(tsPath(language))) {
        if (each.source.comment.contains(u"date format"_s))
            continue;
        for (const QString &text : each.translations)
            texts += ownWordsOf(text, each.source.text);
    }
    const auto unknown = unknownWords(texts.join(u'\n'), language + u"_NO"_s,
        ownWords(QStringLiteral(FVD_TEST_DATA "/words.%1.txt").arg(language)));
    if (!unknown)
        QSKIP("hunspell or its Norwegian dictionaries are not installed");
    QVERIFY2(unknown->isEmpty(), qPrintable(unknown->join(u' ')));
}

void TestTranslations::quoteAndCallThingsAsWeDo()
{
    QFETCH(const QString, language);
    static const QRegularExpression councilMeeting(
        u"\\b(sakslist|vedtak|protokoll)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression foreignQuotes(u"[\"“”„]|'"_s);
    for (const Message &each : messagesOf(tsPath(language))) {
        for (const QString &text : each.translations) {
            QVERIFY2(!councilMeeting.match(text).hasMatch(), qPrintable(text));
            if (language != "en"_L1)
                QVERIFY2(!foreignQuotes.match(text).hasMatch(), qPrintable(text));
        }
    }
}

} // namespace fvd

QTEST_GUILESS_MAIN(fvd::TestTranslations)
#include "tst_translations.moc"
