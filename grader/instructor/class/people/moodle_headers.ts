/**
 * The titles of Moodle's columns in the languages of its sites.
 *
 * A grading worksheet comes in the language of whoever downloads it, and Moodle takes
 * it back in that language only: it is read by these titles and goes back with its
 * own. As the language packs of Moodle have them (`assign.php`, `moodle.php`).
 *
 * @module
 */

/** A language: Moodle's titles in lower case, and the English ones. */
const LANGUAGES: readonly Readonly<Record<string, string>>[] = [
  { // German
    "id": "Identifier",
    "vollständiger name": "Full name",
    "vorname": "First name",
    "nachname": "Last name",
    "anmeldename": "Username",
    "id-nummer": "ID number",
    "e-mail-adresse": "Email address",
    "status": "Status",
    "bewertung": "Grade",
    "bestwertung": "Maximum Grade",
    "bewertung kann geändert werden": "Grade can be changed",
    "zuletzt geändert (abgabe)": "Last modified (submission)",
    "zuletzt geändert (bewertung)": "Last modified (grade)",
    "feedback als kommentar": "Feedback comments",
  },
  { // French
    "identifiant": "Identifier",
    "nom complet": "Full name",
    "prénom": "First name",
    "nom de famille": "Last name",
    "nom d'utilisateur": "Username",
    "numéro d'identification": "ID number",
    "adresse de courriel": "Email address",
    "statut": "Status",
    "note": "Grade",
    "note maximale": "Maximum Grade",
    "la note peut être modifiée": "Grade can be changed",
    "dernière modification (travail remis)": "Last modified (submission)",
    "dernière modification (note)": "Last modified (grade)",
    "feedback par commentaires": "Feedback comments",
  },
  { // Spanish
    "identificador": "Identifier",
    "nombre completo": "Full name",
    "nombre": "First name",
    "apellido(s)": "Last name",
    "nombre de usuario": "Username",
    "número de id": "ID number",
    "dirección de correo": "Email address",
    "dirección email": "Email address",
    "estado": "Status",
    "calificación": "Grade",
    "calificación máxima": "Maximum Grade",
    "la calificación puede ser cambiada": "Grade can be changed",
    "última modificación (entrega)": "Last modified (submission)",
    "última modificación (calificación)": "Last modified (grade)",
    "comentarios de retroalimentación": "Feedback comments",
  },
  { // Japanese
    "id": "Identifier",
    "氏名": "Full name",
    "フルネーム": "Full name",
    "名": "First name",
    "姓": "Last name",
    "ユーザ名": "Username",
    "idナンバー": "ID number",
    "メールアドレス": "Email address",
    "ステータス": "Status",
    "評点": "Grade",
    "評定": "Grade",
    "最大評点": "Maximum Grade",
    "評点変更可": "Grade can be changed",
    "最終更新日時 (提出)": "Last modified (submission)",
    "最終更新日時 (評定)": "Last modified (grade)",
    "フィードバックコメント": "Feedback comments",
  },
];

/** What tells a worksheet in another language; no other list has these. */
const MARKS = ["Last modified (grade)", "Maximum Grade"];

/** "No", for "Grade can be changed". */
const NO = /^(?:no|nein|non|いいえ)$/i;

/**
 * The titles of a header as an English Moodle would have them. Those of other lists
 * stay as they are.
 */
export function inEnglish(header: readonly string[]): readonly string[] {
  const titles = header.map(plain);
  const language = LANGUAGES.find((language) =>
    MARKS.some((mark) =>
      titles.some((title) =>
        Object.hasOwn(language, title) && language[title] === mark
      )
    )
  );
  if (language === undefined) return header;
  return header.map((title, i) =>
    Object.hasOwn(language, titles[i]) ? language[titles[i]] : title
  );
}

/** Whether a header looks like a worksheet in a language that is not known here. */
export function isUnknownWorksheet(
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): boolean {
  return header.length >= 6 && rows.length > 0 &&
    rows.every(({ cells }) => /^\D+\d+$/.test(cells[0].trim()));
}

/** Whether a cell says no, in one of these languages. */
export function saysNo(cell: string): boolean {
  return NO.test(cell.trim());
}

function plain(title: string): string {
  return title.normalize("NFC").trim().toLowerCase().replaceAll("’", "'");
}
