"""Which word at the head of a column means what, in the languages rosters come in.

Words are compared without case, accents, punctuation and blanks. Two columns may not claim the same
word; where a language uses one word for two things (German "Name"), the more common use stands here.
"""

import re
import unicodedata
from functools import cache

from studio.importers.interface import RosterField as F

_WORDS: dict[F, str] = {
    F.FULL_NAME: """
        name|full name|fullname|learner|learner name|participant|participant name|student|student name|
        attendee|attendee name|trainee|recipient|recipient name|certificate name|name on certificate|
        display name|person|employee|employee name|candidate|candidate name|vollständiger name|
        vollstaendiger name|teilnehmer|teilnehmerin|teilnehmer/in|teilnehmende|teilnehmende/r|
        vor- und nachname|vor- / nachname|vorname nachname|vorname und nachname|nachname, vorname|
        name, vorname|nom complet|nom et prénom|nom prénom|prénom et nom|prénom nom|participant(e)|
        stagiaire|apprenant|étudiant|nombre completo|nombre y apellidos|nombre y apellido|
        apellidos y nombre|participante|alumno|alumna|estudiante|nome completo|nome e cognome|
        cognome e nome|partecipante|studente|corsista|volledige naam|naam|deelnemer|cursist|
        naam deelnemer|imię i nazwisko|nazwisko i imię|imie i nazwisko|uczestnik|nome e apelido|
        nome e sobrenome|formando|aluno|fullt navn|navn|namn|fullständigt namn|deltagare|deltaker|
        deltager|nimi|koko nimi|osallistuja|jméno a příjmení|účastník|teljes név|név|résztvevő|
        nume complet|nume și prenume|ime i prezime|ime in priimek|ονοματεπώνυμο|фио|полное имя|
        имя и фамилия|повне ім'я|піб|ad soyad|adı soyadı|katılımcı|姓名|全名|氏名|名前|お名前|이름|성명|الاسم|
        الاسم الكامل|שם|שם מלא|नाम|पूरा नाम|họ tên|họ và tên""",
    F.GIVEN_NAME: """
        first name|firstname|first|given name|given names|givenname|given|forename|forenames|
        christian name|vorname|vornamen|rufname|prénom|prénoms|prenom(s)|nombre|nombres|nome|
        nome próprio|primeiro nome|nome (proprio)|voornaam|roepnaam|imię|imiona|fornavn|förnamn|etunimi|
        křestní jméno|jméno|meno|keresztnév|utónév|prenume|ime|eesnimi|vārds|vardas|όνομα|имя|ім'я|ad|
        adı|名|名字|名(めい)|الاسم الأول|שם פרטי|प्रथम नाम|tên""",
    F.FAMILY_NAME: """
        last name|lastname|last|family name|family names|familyname|family|surname|surnames|second name|
        nachname|familienname|zuname|nom|nom de famille|nom d'usage|apellido|apellidos|primer apellido|
        cognome|achternaam|familienaam|nazwisko|nazwiska|apelido|apelidos|sobrenome|último nome|
        etternavn|efternavn|efternamn|sukunimi|příjmení|priezvisko|vezetéknév|családnév|nume|
        nume de familie|prezime|priimek|perekonnanimi|uzvārds|pavardė|επώνυμο|επίθετο|фамилия|прізвище|
        soyad|soyadı|姓|姓氏|名字(みょうじ)|اسم العائلة|اللقب|שם משפחה|उपनाम|họ""",
    F.EMAIL: """
        email|e-mail|mail|email address|e-mail address|emailaddress|mail address|recipient email|
        recipient mailadres|primary email|work email|e-mail-adresse|email-adresse|mailadresse|
        emailadresse|adresse e-mail|adresse email|adresse mail|courriel|adresse de courriel|
        adresse électronique|mél|correo|correo electrónico|dirección de correo|
        dirección de correo electrónico|posta elettronica|indirizzo email|indirizzo e-mail|e-mailadres|
        mailadres|adres e-mail|adres email|poczta|endereço de email|endereço de e-mail|
        correio eletrónico|correio eletrônico|e-post|epost|epostadresse|e-postadress|sähköposti|
        e-mailová adresa|e-mail cím|adresă de e-mail|e-pošta|ηλεκτρονικό ταχυδρομείο|электронная почта|
        эл. почта|почта|електронна пошта|e-posta|e-posta adresi|电子邮件|邮箱|電子郵件|
        メール|メールアドレス|이메일|
        البريد الإلكتروني|אימייל|דואר אלקטרוני|ईमेल|thư điện tử""",
    F.USERNAME: """
        username|user name|user|login|login id|loginid|login name|account|user id|userid|sis login id|
        eid|benutzername|anmeldename|kennung|benutzerkennung|nom d'utilisateur|identifiant|
        nombre de usuario|usuario|nome utente|utente|gebruikersnaam|nazwa użytkownika|
        nome de utilizador|nome de usuário|utilizador|brukernavn|användarnamn|brugernavn|käyttäjätunnus|
        uživatelské jméno|felhasználónév|nume de utilizator|имя пользователя|логин|kullanıcı adı|用户名|
        ユーザー名|사용자 이름|اسم المستخدم""",
    F.INSTITUTION: """
        id|id number|idnumber|student id|student number|student no|learner id|learner number|
        participant id|participant number|personnel number|staff number|staff id|employee id|
        employee number|member number|membership number|institution number|registration number|
        matriculation number|org defined id|orgdefinedid|external id|number|no|nr|matrikelnummer|
        matrikel-nr|teilnehmernummer|teilnehmer-nr|personalnummer|personal-nr|kundennummer|
        mitgliedsnummer|id-nummer|ausweisnummer|numéro d'étudiant|numéro étudiant|
        numéro d'identification|matricule|número de id|número de identificación|matrícula|dni|nie|
        numero di matricola|matricola|codice fiscale|studentnummer|personeelsnummer|id-nummer|
        numer albumu|numer indeksu|numer id|número de identificação|número mecanográfico|
        número de aluno|opiskelijanumero|medlemsnummer|学号|工号|学籍番号|社員番号|학번|الرقم الجامعي|
        табельный номер|
        öğrenci no""",
    F.SIS_ID: "sis id|sis user id",
    F.MOODLE_ID: "moodle id|moodle user id",
    F.LANGUAGE: """
        language|lang|locale|sprache|langue|idioma|lingua|taal|język|språk|sprog|kieli|jazyk|nyelv|
        limba|язык|мова|dil|语言|言語|언어|اللغة|שפה""",
    F.GROUP: """
        group|groups|class|cohort|section|team|classroom|group name|gruppe|gruppen|klasse|kurs|kohorte|
        abteilung|groupe|groupes|classe|promotion|grupo|grupos|clase|sección|gruppo|gruppi|sezione|
        groep|groepen|klas|grupa|grupy|klasa|turma|ryhmä|ryhmät|luokka|grupp|skupina|třída|csoport|
        osztály|группа|класс|група|grup|sınıf|组|小组|班级|グループ|クラス|반|그룹|المجموعة|קבוצה""",
    F.GUARDIAN: """
        guardian|guardian email|guardian e-mail|guardian contact|parent|parents|parent email|
        parent contact|erziehungsberechtigte|erziehungsberechtigte/r|eltern|e-mail der eltern|
        parent ou tuteur|responsable légal|tuteur|padre o madre|tutor|genitore|tutore|ouder|
        ouder/verzorger|opiekun|rodzic|encarregado de educação|responsável|foresatt|vårdnadshavare|
        huoltaja|родитель|veli""",
    F.NOTES: """
        notes|note|comment|comments|remark|remarks|bemerkung|bemerkungen|anmerkung|anmerkungen|notiz|
        notizen|kommentar|remarque|remarques|commentaire|commentaires|observaciones|comentario|
        comentarios|commenti|osservazioni|opmerking|opmerkingen|uwagi|komentarz|observações|comentário|
        merknad|anmärkning|poznámka|megjegyzés|примечание|комментарий|not|notlar|备注|備考|비고|ملاحظات""",
    F.GRADE: """
        grade|final grade|mark|overall grade|overall result|gesamtnote|abschlussnote|zensur|note finale|
        note globale|nota final|calificación|calificación final|calificacion|voto|voto finale|cijfer|
        eindcijfer|ocena|ocena końcowa|classificação|classificação final|karakter|betyg|arvosana|známka|
        osztályzat|оценка|оцінка|成绩|成績|등급|الدرجة""",
    F.ASSESSED_ON: """
        date|assessed on|assessment date|date of assessment|exam date|completion date|completed on|
        date completed|awarded on|award date|issue date|issued on|date of completion|datum|
        prüfungsdatum|datum der prüfung|abschlussdatum|ausstellungsdatum|date de l'évaluation|
        date d'examen|date d'évaluation|date de fin|fecha|fecha de evaluación|fecha del examen|
        fecha de finalización|data|data esame|data dell'esame|data di valutazione|data di completamento|
        datum examen|examendatum|toetsdatum|data egzaminu|data oceny|data ukończenia|data de avaliação|
        data do exame|data de conclusão|dato|eksamensdato|provdatum|päivämäärä|datum zkoušky|dátum|дата|
        дата экзамена|tarih|日期|日付|날짜|التاريخ""",
    F.EVIDENCE_LINK: """
        evidence|evidence link|evidence url|link to evidence|evidence url (optional)|portfolio|
        portfolio link|portfolio url|work url|link|url|nachweis|nachweis-link|link zum nachweis|preuve|
        lien|lien vers la preuve|evidencia|enlace|enlace a la evidencia|evidenza|prova|collegamento|
        bewijs|bewijslink|dowód|odnośnik|evidência|ligação|bevis|lenke|länk|todiste|ссылка|
        доказательство|证据|エビデンス""",
    F.EVIDENCE_TEXT: """
        evidence text|evidence description|evidence narrative|narrative|narrative (optional)|
        nachweistext|beschreibung des nachweises|texte de preuve|descripción de la evidencia|
        descrizione dell'evidenza|bewijstekst|opis dowodu|descrição da evidência""",
}


def squeezed(text: str) -> str:
    """Return a header word for comparing: no case, accents, punctuation or blanks."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(
        r"[\W_]+", "", plain.replace("ß", "ss").replace("ł", "l").replace("ø", "o").replace("đ", "d")
    )


@cache
def _by_word() -> dict[str, F]:
    table: dict[str, F] = {}
    for meaning, words in _WORDS.items():
        for word in words.split("|"):
            table.setdefault(squeezed(word), meaning)
    table.pop("", None)
    return table


def meaning_of(header: str) -> F | None:
    """Return what a header word means, or None. ``E-Mail *`` and ``email_address`` are known alike."""
    without_hint = re.sub(r"\s*[(\[].*$", "", header.strip())
    for text in (header, without_hint):
        if found := _by_word().get(squeezed(text)):
            return found
    return None
