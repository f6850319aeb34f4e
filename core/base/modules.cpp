// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace fvd {

QObject *loadedModule(const QString &name)
{
    // Beside the program, which is one of Qt's own paths, where Linux keeps libraries, or in the
    // bundle's folder of plugins.
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders = QCoreApplication::libraryPaths();
    folders << program.absoluteFilePath(u"../lib/folkevalgtdag"_s)
            << program.absoluteFilePath(u"../PlugIns"_s);
    for (const QString &folder : folders) {
        QPluginLoader loader(folder + u'/' + name);
        if (QObject *module = loader.instance())
            return module;
    }
    return nullptr;
}

} // namespace fvd
