// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfextras.h"

#include "core/exchange/words.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace fvd {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// The tree of bookmarks: children hang under the last one of a higher level.
class Tree
{
public:
    explicit Tree(QPDF &pdf)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_root(pdf.makeIndirectObject(Object::newDictionary()))
    {
        m_open.push_back({0, m_root});
    }

    void add(const Bookmark &bookmark)
    {
        while (m_open.back().level >= bookmark.level)
            m_open.pop_back();
        Object parent = m_open.back().node;
        Object node = m_pdf.makeIndirectObject(Object::newDictionary());
        node.replaceKey("/Title", textObject(bookmark.title));
        node.replaceKey("/Parent", parent);
        Object destination = Object::newArray();
        destination.appendItem(m_pages.at(size_t(bookmark.page)).getObjectHandle());
        destination.appendItem(Object::newName("/XYZ"));
        destination.appendItem(Object::newNull());
        destination.appendItem(Object::newReal(bookmark.top, 1));
        destination.appendItem(Object::newNull());
        node.replaceKey("/Dest", destination);
        if (parent.hasKey("/Last")) {
            Object last = parent.getKey("/Last");
            last.replaceKey("/Next", node);
            node.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", node);
        }
        parent.replaceKey("/Last", node);
        // All are open, so each counts for all above it.
        for (Level &open : m_open) {
            const auto count =
                open.node.hasKey("/Count") ? open.node.getKey("/Count").getIntValue() : 0;
            open.node.replaceKey("/Count", Object::newInteger(count + 1));
        }
        m_open.push_back({bookmark.level, node});
    }

    const Object &root() const { return m_root; }

private:
    struct Level
    {
        int level = 0;
        Object node{};
    };

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    Object m_root;
    std::vector<Level> m_open{};
};

} // namespace

QByteArray withExtras(
    const QByteArray &pdf, const Outline &outline, const QList<Bookmark> &bookmarks)
try {
    QPDF document;
    document.processMemoryFile("", pdf.constData(), size_t(pdf.size()));
    Object root = document.getRoot();
    root.replaceKey("/Lang", textObject(languageTag(outline.language)));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (!bookmarks.isEmpty()) {
        Tree tree(document);
        for (const Bookmark &bookmark : bookmarks)
            tree.add(bookmark);
        root.replaceKey("/Outlines", tree.root());
    }

    QPDFWriter writer(document);
    writer.setOutputMemory();
    // PDF/A-1 is PDF 1.4, which knows no object streams.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
} catch (const std::exception &) {
    return pdf;
}

} // namespace fvd
