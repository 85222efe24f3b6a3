"""The fixed phrases of certificates, in the languages that we can answer for."""

from dataclasses import dataclass

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ks"})
"""Base languages that are written from right to left."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's phrases. ``{}`` takes a name, a number or a date."""

    heading: str
    certify: str
    earned: str
    participation: str
    confirm: str
    took_part: str
    no_credential: str
    criterion: str
    level: str
    competencies: str
    certificate: str
    valid_until: str
    eqf: str
    points: str
    grade: str
    trainer: str
    assessor: str
    accredited: str
    check: str
    check_program: str
    qr_alt: str
    badge_alt: str
    signature_of: str
    specimen: str


WORDINGS: dict[str, Wording] = {
    "en": Wording(
        "Certificate", "This is to certify that", "has earned the micro-credential",
        "Confirmation of participation", "This is to confirm that", "took part in",
        "This paper confirms participation. It is not a credential and no assessment was passed.",
        "Criterion", "Level reached", "Competencies", "Certificate {}", "valid until {}", "EQF level {}",
        "{} of {} points", "Grade: {}", "Trainer: {}", "Assessor: {}", "Accredited by {}", "Check it at",
        "Check it with Credential Studio", "QR code to check this certificate", "Badge: {}",
        "Signature of {}",
        "SPECIMEN",
    ),
    "de": Wording(
        "Zertifikat", "Hiermit wird bescheinigt, dass", "das Micro-Credential erworben hat:",
        "Teilnahmebestätigung", "Hiermit wird bestätigt:", "hat teilgenommen an",
        "Dieses Blatt bestätigt die Teilnahme. Es ist kein Abschluss; eine Prüfung wurde nicht bestanden.",
        "Kriterium", "Erreichte Stufe", "Kompetenzen", "Zertifikat {}", "gültig bis {}", "EQR-Niveau {}",
        "{} von {} Punkten", "Note: {}", "Kursleitung: {}", "Prüfung: {}", "Akkreditiert durch {}",
        "Prüfen unter", "Prüfen mit Credential Studio", "QR-Code zum Prüfen dieses Zertifikats",
        "Abzeichen: {}",
        "Unterschrift von {}", "MUSTER",
    ),
    "fr": Wording(
        "Certificat", "Il est certifié que", "a obtenu la microcertification",
        "Attestation de participation", "Il est attesté que", "a participé à",
        "Ce document atteste la participation. Il ne s’agit pas d’une certification.",
        "Critère", "Niveau atteint", "Compétences", "Certificat {}", "valable jusqu’au {}", "niveau CEC {}",
        "{} points sur {}", "Note : {}", "Formation : {}", "Évaluation : {}", "Accrédité par {}",
        "À vérifier sur", "À vérifier avec Credential Studio", "Code QR pour vérifier ce certificat",
        "Badge : {}", "Signature de {}", "SPÉCIMEN",
    ),
    "es": Wording(
        "Certificado", "Se certifica que", "ha obtenido la microcredencial",
        "Constancia de participación", "Se hace constar que", "participó en",
        "Este documento acredita la participación. No es una credencial.",
        "Criterio", "Nivel alcanzado", "Competencias", "Certificado {}", "válido hasta el {}",
        "nivel {} del MEC",
        "{} de {} puntos", "Calificación: {}", "Formación: {}", "Evaluación: {}", "Acreditado por {}",
        "Compruébelo en", "Compruébelo con Credential Studio", "Código QR para comprobar este certificado",
        "Insignia: {}", "Firma de {}", "MUESTRA",
    ),
    "it": Wording(
        "Certificato", "Si certifica che", "ha conseguito la microcredenziale",
        "Attestato di partecipazione", "Si attesta che", "ha partecipato a",
        "Questo documento attesta la partecipazione. Non è una credenziale.",
        "Criterio", "Livello raggiunto", "Competenze", "Certificato {}", "valido fino al {}",
        "livello EQF {}",
        "{} punti su {}", "Voto: {}", "Docente: {}", "Valutazione: {}", "Accreditato da {}",
        "Verifica su", "Verifica con Credential Studio", "Codice QR per verificare questo certificato",
        "Badge: {}", "Firma di {}", "FACSIMILE",
    ),
    "nl": Wording(
        "Certificaat", "Hierbij wordt verklaard dat", "de microcredential heeft behaald:",
        "Bewijs van deelname", "Hierbij wordt bevestigd:", "heeft deelgenomen aan",
        "Dit document bevestigt de deelname. Het is geen credential.",
        "Criterium", "Bereikt niveau", "Competenties", "Certificaat {}", "geldig tot en met {}",
        "EQF-niveau {}",
        "{} van {} punten", "Cijfer: {}", "Trainer: {}", "Beoordelaar: {}", "Geaccrediteerd door {}",
        "Controleer op", "Controleer met Credential Studio", "QR-code om dit certificaat te controleren",
        "Badge: {}", "Handtekening van {}", "SPECIMEN",
    ),
    "pt": Wording(
        "Certificado", "Certifica-se que", "obteve a microcredencial",
        "Declaração de participação", "Declara-se que", "participou em",
        "Este documento confirma a participação. Não é uma credencial.",
        "Critério", "Nível atingido", "Competências", "Certificado {}", "válido até {}", "nível {} do QEQ",
        "{} de {} pontos", "Classificação: {}", "Formação: {}", "Avaliação: {}", "Acreditado por {}",
        "Verifique em", "Verifique com Credential Studio", "Código QR para verificar este certificado",
        "Distintivo: {}", "Assinatura de {}", "ESPÉCIME",
    ),
    "pl": Wording(
        "Certyfikat", "Niniejszym zaświadcza się, że", "uzyskał(a) mikropoświadczenie",
        "Potwierdzenie udziału", "Niniejszym potwierdza się, że", "wziął (wzięła) udział w",
        "Ten dokument potwierdza udział. Nie jest poświadczeniem.",
        "Kryterium", "Osiągnięty poziom", "Kompetencje", "Certyfikat {}", "ważny do {}", "poziom {} ERK",
        "{} z {} punktów", "Ocena: {}", "Prowadzący: {}", "Oceniający: {}", "Akredytacja: {}",
        "Sprawdź na", "Sprawdź w Credential Studio", "Kod QR do sprawdzenia certyfikatu",
        "Odznaka: {}", "Podpis: {}", "WZÓR",
    ),
    "tr": Wording(
        "Sertifika", "İşbu belge ile", "aşağıdaki mikro yeterliliği kazanmıştır:",
        "Katılım belgesi", "İşbu belge ile", "şu eğitime katılmıştır:",
        "Bu belge katılımı gösterir. Bir yeterlilik belgesi değildir.",
        "Ölçüt", "Ulaşılan düzey", "Yetkinlikler", "Sertifika {}", "{} tarihine kadar geçerli",
        "AYÇ düzeyi {}",
        "{} / {} puan", "Not: {}", "Eğitmen: {}", "Değerlendiren: {}", "Akreditasyon: {}",
        "Doğrulama adresi", "Credential Studio ile doğrulayın", "Bu sertifikayı doğrulamak için QR kodu",
        "Rozet: {}", "İmza: {}", "ÖRNEKTİR",
    ),
    "uk": Wording(
        "Сертифікат", "Цим засвідчується, що", "здобув (здобула) мікрокваліфікацію",
        "Підтвердження участі", "Цим підтверджується, що", "взяв (взяла) участь у",
        "Цей документ підтверджує участь. Він не є підтвердженням кваліфікації.",
        "Критерій", "Досягнутий рівень", "Компетентності", "Сертифікат {}", "дійсний до {}", "рівень {} ЄРК",
        "{} із {} балів", "Оцінка: {}", "Викладач: {}", "Оцінювач: {}", "Акредитація: {}",
        "Перевірити на", "Перевірити у Credential Studio", "QR-код для перевірки сертифіката",
        "Відзнака: {}", "Підпис: {}", "ЗРАЗОК",
    ),
    "ar": Wording(
        "شهادة", "نشهد بأن", "قد نال الاعتماد المصغّر",
        "إفادة مشاركة", "نفيد بأن", "قد شارك في",
        "تؤكد هذه الورقة المشاركة فقط، وهي ليست اعتمادًا.",
        "المعيار", "المستوى المحقق", "الكفاءات", "شهادة رقم {}", "صالحة حتى {}",
        "المستوى {} في الإطار الأوروبي",
        "{} من {} نقطة", "الدرجة: {}", "المدرب: {}", "المقيّم: {}", "معتمد من {}",
        "للتحقق", "للتحقق ببرنامج Credential Studio", "رمز للتحقق من هذه الشهادة",
        "الشارة: {}", "توقيع {}", "نموذج",
    ),
    "he": Wording(
        "תעודה", "אנו מאשרים בזאת כי", "השלים/ה בהצלחה והשיג/ה את המיקרו־תעודה",
        "אישור השתתפות", "אנו מאשרים בזאת כי", "השתתף/ה ב",
        "מסמך זה מאשר השתתפות בלבד. הוא אינו תעודת הסמכה.",
        "קריטריון", "רמה שהושגה", "כישורים", "תעודה {}", "בתוקף עד {}", "רמה {} ב־EQF",
        "{} מתוך {} נקודות", "ציון: {}", "הדרכה: {}", "הערכה: {}", "מוסמך על ידי {}",
        "לבדיקה בכתובת", "לבדיקה בתוכנה Credential Studio", "קוד לבדיקת תעודה זו",
        "תג: {}", "חתימה של {}", "דוגמה",
    ),
    "fa": Wording(
        "گواهی‌نامه", "بدین‌وسیله گواهی می‌شود که", "موفق به کسب این ریزگواهی شده است:",
        "گواهی شرکت", "بدین‌وسیله تأیید می‌شود که", "شرکت کرده است در",
        "این برگه تنها شرکت در دوره را تأیید می‌کند و گواهی صلاحیت نیست.",
        "معیار", "سطح کسب‌شده", "شایستگی‌ها", "گواهی شمارهٔ {}", "معتبر تا {}", "سطح {} چارچوب اروپایی",
        "{} از {} امتیاز", "نمره: {}", "مدرس: {}", "ارزیاب: {}", "دارای اعتبار از {}",
        "بررسی در", "بررسی با Credential Studio", "کد برای بررسی این گواهی‌نامه",
        "نشان: {}", "امضای {}", "نمونه",
    ),
    "zh": Wording(
        "证书", "兹证明", "已获得微证书",
        "参加证明", "兹证明", "参加了",
        "本文件仅证明参加，不是资格证书。",
        "评价标准", "达到的等级", "能力", "证书编号 {}", "有效期至 {}", "EQF {} 级",
        "{} / {} 分", "成绩：{}", "培训师：{}", "评估人：{}", "认可机构：{}",
        "查验网址", "请用 Credential Studio 查验", "查验本证书的二维码",
        "徽章：{}", "{} 的签名", "样张",
    ),
    "zh-hant": Wording(
        "證書", "茲證明", "已獲得微證書",
        "參加證明", "茲證明", "參加了",
        "本文件僅證明參加，不是資格證書。",
        "評量標準", "達到的等級", "能力", "證書編號 {}", "有效期限至 {}", "EQF {} 級",
        "{} / {} 分", "成績：{}", "培訓師：{}", "評量人：{}", "認可機構：{}",
        "查驗網址", "請用 Credential Studio 查驗", "查驗本證書的二維條碼",
        "徽章：{}", "{} 的簽名", "樣張",
    ),
    "ja": Wording(
        "修了証", "次の者が", "マイクロクレデンシャルを取得したことを証する",
        "参加証明書", "次の者が", "に参加したことを証する",
        "本書は参加を証明するもので、資格証明ではありません。",
        "評価項目", "到達レベル", "コンピテンシー", "証明書番号 {}", "有効期限 {}", "EQFレベル{}",
        "{} / {} 点", "成績：{}", "講師：{}", "評価者：{}", "認定機関：{}",
        "確認はこちら", "Credential Studio で確認できます", "この証明書を確認するQRコード",
        "バッジ：{}", "{} の署名", "見本",
    ),
    "vi": Wording(
        "Chứng chỉ", "Chứng nhận", "đã đạt chứng chỉ vi mô",
        "Giấy xác nhận tham gia", "Xác nhận", "đã tham gia",
        "Giấy này chỉ xác nhận việc tham gia, không phải là chứng chỉ.",
        "Tiêu chí", "Mức đạt được", "Năng lực", "Chứng chỉ số {}", "có giá trị đến {}", "EQF bậc {}",
        "{} / {} điểm", "Điểm: {}", "Giảng viên: {}", "Người đánh giá: {}", "Được công nhận bởi {}",
        "Kiểm tra tại", "Kiểm tra bằng Credential Studio", "Mã QR để kiểm tra chứng chỉ này",
        "Huy hiệu: {}", "Chữ ký của {}", "BẢN MẪU",
    ),
}  # fmt: skip


def wording_language(*wanted: str) -> str:
    """Return the first of ``wanted`` (BCP 47 tags) whose phrases we have; English if none is.

    The tag comes back whole, so that a region still chooses how dates are written.
    """
    for tag in wanted:
        if tag and base_language(tag) in WORDINGS:
            return tag
    return "en"


_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


def wording_for(tag: str) -> Wording:
    """Return the phrases of a tag that ``wording_language`` gave; Chinese ones in the tag's own script."""
    base = base_language(tag)
    traditional = base == "zh" and _TRADITIONAL & set(tag.replace("_", "-").lower().split("-"))
    return WORDINGS["zh-hant" if traditional else base]


def base_language(tag: str) -> str:
    """Return the language of a tag without script and region, in lower case."""
    return tag.replace("_", "-").split("-")[0].lower()


def direction_of(tag: str) -> str:
    """Return ``rtl`` or ``ltr``; a script in the tag wins over the language."""
    parts = tag.replace("_", "-").lower().split("-")
    if "latn" in parts or "cyrl" in parts:
        return "ltr"
    return "rtl" if parts[0] in RIGHT_TO_LEFT or {"arab", "hebr"} & set(parts) else "ltr"
