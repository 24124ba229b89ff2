import type { ImportWording } from './id.js';

/** What a row of a discharge list can be wrong in, in English, by reason; {names} are filled in. */
export const en: ImportWording = {
  blank: 'This must be filled in.',
  unreadable: '“{found}” cannot be read; write letters.',
  long: 'Too long: {found} characters, at most {required}.',
  date: 'The day “{found}” cannot be read; write it like 31/03/2026 or 2026-03-31, with four digits for the year.',
  future: 'The day {found} has not come; {required} at the latest.',
  beforeBirth: 'The day {found} may not lie before the birth on {required}; look at both.',
  period: 'The end {found} lies before the start {required}.',
  word: '“{found}” is not known; possible are: {required}.',
  nik: 'A NIK has 16 digits; the file has {found}. Mend it, or leave it empty where it is not known.',
  nikRounded:
    'The NIK was kept as a number and the spreadsheet rounded its last digit. Format the NIK column as Text and type it again.',
  nikDisagrees: 'The birth date or sex does not agree with the NIK. Look at it; the row can be imported.',
  nikTakenElsewhere: 'This NIK is registered at another unit. Ask the BNNP to transfer the client.',
  nikTwice: 'The same NIK stands for people of different birth date or sex, in rows {rows}.',
  nikOfAnother:
    "This NIK is client {code}'s, whose birth date or sex is another. Mend the NIK, or that client's record.",
  nikOtherName: "This NIK is client {code}'s, whose name is spelt differently; the rehabilitation goes to that client.",
  nameSeveral: 'Several clients have this name, birth date and sex: {codes}. Give the NIK to tell which.',
  nameSeveralInFile:
    'Rows {rows} have the same name, birth date and sex with different NIKs. Give the NIK of this row.',
  nameTwiceInFile:
    'Rows {rows} have the same name, birth date and sex with different NIKs; they are taken as different people.',
  nameOtherNik: 'Client {codes} has the same name and birth date with another NIK; taken as another person.',
  foundByName: 'Found to be client {code} by name, birth date and sex. Look whether it is the same person.',
  sameAsRow: 'The same as row {row}; recorded once.',
  rowContradicts: 'Row {row} has the same person and first day with other facts. Remove one of the rows.',
  recordedDiffers:
    'A rehabilitation that began on this day is recorded ({found}) with other facts; the import does not change it.',
  overlaps: 'Overlaps a rehabilitation that is recorded ({found}). Look at the days.',
  villageCode: 'The village code {found} is not known; use the 10-digit Kemendagri code, like 31.74.01.1001.',
  villageSeveral: 'There are several villages “{found}”: {required}. Give the district and the regency, or the code.',
  villageLike: 'The village “{found}” is not found. It may be: {required}.',
  villageUnknown:
    'The village “{found}” is not found. Look at its spelling, give the district and the regency, or give its code.',
  villageNear: '“{found}” is read as {required}. Look at it; the row can be imported.',
  phoneLeftOut: 'The telephone number “{found}” is not valid and is left out; an example: 0812 3456 7890.',
  wordLeftOut: '“{found}” is not known and is not recorded; possible: {required}.',
  lengthLeftOut: 'The length of use “{found}” cannot be read and is not recorded; write as 3 tahun 6 bulan.',
  diagnosisLeftOut: 'The diagnosis “{found}” is not recorded; write an ICD-10 code {required}, such as F15.2.',
  familyWithoutName: 'A family contact without a name is left out.',
  fileDamaged: 'The XLSX file is damaged or has a password. Save it again without one and upload it.',
  fileUnpacked: 'The XLSX file is too large once unpacked; {required} at most. Remove other sheets and pictures.',
  fileEncoding: 'Line {found} is no UTF-8 text. In Excel save as “CSV UTF-8”, or upload XLSX.',
  fileQuotes: 'A quotation mark in line {found} or before is not closed. Mend it, or upload XLSX.',
  fileEmpty: 'The file is empty. Download the template, fill it in and upload it.',
  fileNoHeader:
    'No row of headers is found. Choose the sheet that holds the list, or say in which row they stand; headers like Nama, NIK, Tanggal lahir are known.',
  fileNoRows: 'There is nothing below the headers (row {found}).',
  fileRows: 'More than {required} rows. Divide the list into several files.',
  fileColumn: 'The file has no column “{found}”; it has: {required}.',
  fileCleared: 'The content of {found} was cleared. Upload it again.',
  columnsMissing: 'Required columns are not found: {required}. Map the columns, or give one value for every row.',
  headerSplit: 'The headers stand in two rows (merged cells) around row {row}. Make them one row, or map: {required}.',
  interrupted: 'The reading was interrupted by a fault of the system. Try again; nothing was recorded.',
  cleared: 'Check this field in the list; what was found is deleted with the content of the file.',
  expired: 'It was not confirmed within seven days; its data were deleted. Upload it again.',
};
