"""Choosing files without stopping the window, and showing what was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

ROSTERS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "htm", "html")


def ask_save(parent: QWidget, title: str, name: str, done: Callable[[Path], None]) -> QFileDialog:
    """`name` is the proposal; its ending is added where none is typed. Nobody waits for it."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ending = Path(name).suffix
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.setNameFilters([f"*{ending}"])
    dialog.setDirectory(documents())
    dialog.selectFile(name)
    return _open(dialog, done)


def ask_open(
    parent: QWidget, title: str, endings: tuple[str, ...], done: Callable[[Path], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([" ".join(f"*.{ending}" for ending in endings), "*"])
    dialog.setDirectory(documents())
    return _open(dialog, done)


def ask_many(
    parent: QWidget, title: str, endings: tuple[str, ...], done: Callable[[list[Path]], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([" ".join(f"*.{ending}" for ending in endings), "*"])
    dialog.setDirectory(documents())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda chosen: done([Path(one) for one in chosen]))
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, done: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setDirectory(documents())
    return _open(dialog, done)


def documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place) or str(Path.home())


def show_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _open(dialog: QFileDialog, done: Callable[[Path], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: done(Path(chosen)))
    dialog.open()
    return dialog
