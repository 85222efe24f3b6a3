"""Invented learners in many scripts, and rosters about them in the shapes that learning platforms write.

The heads are read from the platforms' own files in the reference material; names are common given and
family names of their language, put together at random places of two lists: nobody in particular.
"""

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import openpyxl

# Script: language, given names, family names. Every script has 30 pairs.
NAMES: dict[str, tuple[str, str, str]] = {
    "Latin": ("en", "Ada Nuala Chidi Ömer Siân", "Example Ó-Muster O'Sample Ðorđević Åström Łysek"),
    "Latin, stacked": ("vi", "Thảo Hằng Nguyệt Quỳnh Dũng", "Nguyễn Trần Phạm Đặng Võ Bùi"),
    "Cyrillic": ("uk", "Олена Андрій Їжакова Ґалина Юрій", "Ковальчук Шевченко Бойко Ткачук Мороз Щербак"),
    "Greek": ("el", "Ελένη Γιώργος Δήμητρα Νίκος Ζωή", "Παππάς Νικολάου Δημητρίου Βασιλείου Αγγέλου Ράπτης"),
    "Armenian": ("hy", "Անի Արամ Լիլիթ Դավիթ Նարե", "Հակոբյան Սարգսյան Գրիգորյան Պետրոսյան Դավթյան Ավագյան"),
    "Georgian": ("ka", "ნინო გიორგი თამარ ლევან მარიამ", "ბერიძე კაპანაძე გელაშვილი ქავთარაძე ლორია ლომიძე"),
    "Hebrew": ("he", "נועה דוד תמר יוסף מרים", "כהן לוי מזרחי פרץ ביטון דהן"),
    "Arabic": ("ar", "فاطمة يوسف مريم أحمد ليلى", "الأمين الحسن الخطيب النجار الزهراني القاسم"),
    "Devanagari": ("hi", "प्रिया अमित श्रुति कृष्ण नेहा", "शर्मा द्विवेदी सिंह वर्मा मिश्र गुप्ता"),
    "Bengali": ("bn", "অনন্যা সৌরভ মিতালী রাহুল শ্রেয়া", "চট্টোপাধ্যায় সেন দাস বন্দ্যোপাধ্যায় রায় ঘোষ"),
    "Gurmukhi": ("pa", "ਹਰਪ੍ਰੀਤ ਗੁਰਦੀਪ ਜਸਲੀਨ ਅਮਨ ਸਿਮਰਨ", "ਸਿੰਘ ਕੌਰ ਗਿੱਲ ਸੰਧੂ ਢਿੱਲੋਂ ਬਰਾੜ"),
    "Gujarati": ("gu", "પ્રિયા જિગ્નેશ કૃપા હાર્દિક દિવ્યા", "પટેલ શાહ દેસાઈ જોશી મહેતા ત્રિવેદી"),
    "Tamil": ("ta", "லட்சுமி கார்த்திக் மீனா செந்தில் கவிதா", "சுப்பிரமணியன் முருகன் ராமன் கிருஷ்ணன் சண்முகம் வேலு"),
    "Telugu": ("te", "లక్ష్మి శ్రీనివాస్ పద్మ కృష్ణ స్వాతి", "రెడ్డి శర్మ నాయుడు వర్మ గుప్త చౌదరి"),
    "Sinhala": ("si", "ශ්‍රියානි කසුන් නිමාලි සුනිල් දිල්හානි", "පෙරේරා සිල්වා ප්‍රනාන්දු ජයවර්ධන බණ්ඩාර වික්‍රමසිංහ"),
    "Thai": ("th", "สมชาย กัญญา ปิยะ วิไล ณัฐพล", "ศรีสุข ใจดี ทองคำ แก้วมณี วงศ์ใหญ่ รุ่งเรือง"),
    "Ethiopic": ("am", "ሰላም ዳዊት ሄለን አበበ ትዕግስት", "ተስፋዬ ኃይሉ በቀለ ገብረ ወልደ መኮንን"),
    "Han": ("zh", "小龍 美玲 志強 淑芬 建國", "李 王 陳 歐陽 林 張"),
    "Hangul": ("ko", "민준 서연 지호 하은 도윤", "김 이 박 최 정 남궁"),
    "Katakana": ("ja", "サクラ ハルト ユイ レン アオイ", "サトウ スズキ タカハシ タナカ ワタナベ イトウ"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """One invented learner. ``points`` of 100 and ``level`` are the results; ``passes`` what they mean."""

    number: int
    script: str
    language: str
    given: str
    family: str
    points: str
    level: str

    @property
    def email(self) -> str:
        """An address at a domain that nobody can have."""
        return f"learner{self.number:03}@learners.example"

    @property
    def login(self) -> str:
        """A user name."""
        return f"learner{self.number:03}"

    @property
    def code(self) -> str:
        """The number that the institution gave."""
        return f"L-{self.number:04}"

    @property
    def passes(self) -> bool:
        """Whether 50 points and the middle level are reached."""
        return bool(self.points) and float(self.points) >= 50 and self.level != "Novice"


def invented_people(count: int) -> tuple[Person, ...]:
    """Return ``count`` learners (at most 600), scripts taking turns; about one in twelve does not pass."""
    pairs = {
        script: list(product(given.split(), family.split())) for script, (_, given, family) in NAMES.items()
    }
    scripts = list(NAMES)
    people = []
    for number in range(count):
        script = scripts[number % len(scripts)]
        given, family = pairs[script][(number // len(scripts)) * 7 % 30]
        level = ("Competent", "Expert", "Expert")[number % 3]
        points = f"{50 + number * 37 % 101 / 2:g}"
        if number % 12 == 5:
            points, level = (("42.5", level), (points, "Novice"))[number % 24 == 5]
        people.append(Person(number, script, NAMES[script][0], given, family, points, level))
    return tuple(people)


def _reference_head(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def _write(path: Path, rows: Sequence[Sequence[str]], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    path.write_bytes(stream.getvalue().encode(encoding))
    return path


def _named(head: list[str]) -> list[str]:
    return [cell.replace("DL Basics final task", "Final task") for cell in head]


def moodle_participants(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """Course > Participants > Download; no results."""
    head = _reference_head(lms / "moodle/participants-export.csv")
    rows = [[p.given, p.family, p.email, p.code, "Autumn 2026"] for p in people]
    return _write(folder / "participants.csv", [head, *rows], "utf-8-sig")


def moodle_gradebook(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """Grades > Export > Plain text; one column per item, the last head has ten digits below it."""
    head = _named(_reference_head(lms / "moodle/gradebook-export.csv"))
    place = head.index("Course total (Real)")
    head[place:place] = ["Assignment: Teamwork (Letter)"]
    rows = [
        [p.given, p.family, p.code, "Northwind", "", p.email, p.points, "", p.level, p.points, "1763654400"]
        for p in people
    ]
    return _write(folder / "moodle grades.csv", [head, *rows])


def canvas_gradebook(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """Grades > Export, with the row of points possible."""
    head = [*_named(_reference_head(lms / "canvas/gradebook.csv")), "Teamwork (90211)"]
    possible = ["    Points Possible", "", "", "", "", "100", ""]
    rows = [
        [f"{p.family}, {p.given}", str(5000 + p.number), p.code, p.login, "Group 1", p.points, p.level]
        for p in people
    ]
    return _write(folder / "canvas grades.csv", [head, possible, *rows])


def brightspace_grades(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """Enter Grades > Export, with names and addresses chosen."""
    head = _named(_reference_head(lms / "brightspace/grades-import.csv"))
    head = [cell.replace("DL Basics result", "Teamwork") for cell in head]
    head[2:2] = ["Last Name", "First Name", "Email"]
    rows = [[f"#{p.code}", f"#{p.login}", p.family, p.given, p.email, p.points, p.level, "#"] for p in people]
    return _write(folder / "brightspace grades.csv", [head, *rows])


def blackboard_gradebook(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """Gradebook > Download: UTF-16 with tabs, called a spreadsheet."""
    head = _named(_reference_head(lms / "blackboard/gradebook-upload.csv"))
    head.append("Teamwork [Total Pts: 3 Text] |98766")
    rows = [[p.family, p.given, p.login, p.code, p.points, p.level] for p in people]
    return _write(folder / "blackboard grades.xls", [head, *rows], "utf-16", "\t")


def sakai_gradebook(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """Gradebook > Import/Export; comments begin with a star."""
    head = [*_named(_reference_head(lms / "sakai/gradebook-import.csv")), "Teamwork"]
    rows = [[p.login, f"{p.family}, {p.given}", p.points, "", p.level] for p in people]
    return _write(folder / "sakai grades.csv", [head, *rows])


def oneroster(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """OneRoster 1.2: the reference ZIP with these students in it; its teacher stays, to be set aside."""
    made = folder / "oneroster.zip"
    students: dict[str, Callable[[dict[str, str], Person], dict[str, str]]] = {
        "users.csv": lambda row, p: row | {"sourcedId": p.code, "username": p.login, "givenName": p.given,
                                           "familyName": p.family, "identifier": p.code, "email": p.email},
        "roles.csv": lambda row, p: row | {"sourcedId": f"R-{p.code}", "userSourcedId": p.code},
        "enrollments.csv": lambda row, p: row | {"sourcedId": f"E-{p.code}", "userSourcedId": p.code},
    }  # fmt: skip
    with (
        zipfile.ZipFile(lms / "oneroster/oneroster-v1.2.zip") as source,
        zipfile.ZipFile(made, "w") as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            if name in students:
                rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
                teacher, student = rows[0], rows[1]
                stream = io.StringIO(newline="")
                writer = csv.DictWriter(stream, list(teacher))
                writer.writeheader()
                writer.writerows([teacher, *(students[name](student, p) for p in people)])
                data = stream.getvalue().encode("utf-8")
            target.writestr(name, data)
    return made


def results_workbook(folder: Path, people: Sequence[Person]) -> Path:
    """A spreadsheet of one's own that names people by user name alone."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Username", "Final task", "Teamwork"])
    for person in people:
        sheet.append([person.login, float(person.points), person.level])
    book.save(folder / "results.xlsx")
    return folder / "results.xlsx"


def moodle_worksheet(lms: Path, folder: Path, people: Sequence[Person]) -> Path:
    """Assignment > Download grading worksheet."""
    head = _reference_head(lms / "moodle/assign-grading-worksheet.csv")
    rows = [
        [f"Participant {4000 + p.number}", f"{p.given} {p.family}", p.email, "No submission - Not marked",
         "", "100.00", "Yes", "-", "-", ""]
        for p in people
    ]  # fmt: skip
    return _write(folder / "worksheet.csv", [head, *rows], "utf-8-sig")
