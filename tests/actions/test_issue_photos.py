"""Photos of issues: small, upright, without place and camera, each kept once and sealed."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from day_store import Hall, refuses
from issue_scenes import VAULT, raised
from PIL import Image

from console.actions.issue_photos import MOST_PHOTOS, PhotoFile, add_photo, drop_photo
from console.actions.undo import undo
from console.issue_photo import AIM, LONGEST_EDGE, photo_file, photo_of
from console.models import IssuePhoto, StoredFile

ORIENTATION, GPS, MAKER = 0x0112, 0x8825, 0x010F


def as_jpeg(size: tuple[int, int] = (40, 30), exif: Image.Exif | None = None) -> bytes:
    picture = Image.effect_noise(size, 90).convert("RGB")
    out = BytesIO()
    picture.save(out, "JPEG", quality=97, exif=exif or Image.Exif())
    return out.getvalue()


def photo(n: int = 0) -> PhotoFile:
    return PhotoFile(sha256=f"{n:064x}", size=3, data_enc=b"sealed")


def test_a_kept_photo_tells_neither_place_nor_camera_and_stands_upright() -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # taken with the camera on its side
    exif[MAKER] = "Quillcam"
    exif.get_ifd(GPS)[1] = "N"
    data = as_jpeg((40, 30), exif)
    assert b"Quillcam" in data
    kept = VAULT.open_file(photo_of(data, VAULT).data_enc)
    with Image.open(BytesIO(kept)) as picture:
        assert (picture.size, dict(picture.getexif())) == ((30, 40), {})
    assert b"Quillcam" not in kept
    assert b"Exif" not in kept


def test_a_large_photo_is_made_small_whatever_it_shows() -> None:
    kept = photo_of(as_jpeg((2600, 1900)), VAULT)
    assert kept.size <= AIM
    with Image.open(BytesIO(VAULT.open_file(kept.data_enc))) as picture:
        assert max(picture.size) <= LONGEST_EDGE
        assert picture.width > picture.height


def test_equal_photos_have_equal_names_and_different_seals() -> None:
    data = as_jpeg()
    one, two = photo_of(data, VAULT), photo_of(data, VAULT)
    assert one.sha256 == two.sha256
    assert one.data_enc != two.data_enc


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff\xe0 cut off"])
def test_what_is_no_photo_is_refused_by_its_name(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "wall.jpg"
    file.write_bytes(data)
    with refuses("issue.bad-photo", file="wall.jpg"):
        photo_file(file, VAULT)
    with refuses("issue.bad-photo", file="gone.jpg"):
        photo_file(tmp_path / "gone.jpg", VAULT)


def test_a_photo_of_two_issues_is_stored_once_and_goes_with_the_last(hall: Hall) -> None:
    first, second = raised(hall, 0), raised(hall, 1)
    for number in (first, second):
        hall.press(add_photo, issue_id=number, photo=photo())
    assert len(hall.rows(StoredFile)) == 1
    one, two = hall.rows(IssuePhoto)
    event = hall.press(drop_photo, photo_id=one["id"])
    assert event.subjects[0] == ("issue", first)
    assert len(hall.rows(StoredFile)) == 1
    hall.press(drop_photo, photo_id=two["id"])
    assert hall.rows(StoredFile) == []
    with refuses("issue.unknown-photo"):
        hall.press(drop_photo, photo_id=two["id"])
    with refuses("undo.not-this", kind="issue.photo_dropped"):
        hall.press(undo, seq=event.seq)


def test_an_issue_takes_each_photo_once_and_not_too_many(hall: Hall) -> None:
    number = raised(hall, 0)
    hall.press(add_photo, issue_id=number, photo=photo())
    with refuses("issue.photo-twice", label="101-01"):
        hall.press(add_photo, issue_id=number, photo=photo())
    for n in range(1, MOST_PHOTOS):
        hall.press(add_photo, issue_id=number, photo=photo(n))
    with refuses("issue.too-many-photos", most=MOST_PHOTOS):
        hall.press(add_photo, issue_id=number, photo=photo(99))
    assert len(hall.rows(StoredFile)) == MOST_PHOTOS
