/** What a cell holds; a date is a serial number whose number format makes it one, as in Sheets. */
export type CellValue = string | number | boolean;

/** What a person or a test may put into a cell: a string is parsed as if typed, the rest is stored as it is. */
export type CellInput = string | number | boolean | Date | null | undefined;

/** What reading a cell gives back: the empty cell is "", and a number under a date format is a `Date`. */
export type CellOutput = string | number | boolean | Date;
