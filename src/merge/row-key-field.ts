/**
 * The extra field in which a record carries its row key, and the header of the hidden column that keeps it in a refreshed
 * tab. Workflows usually pass columns through that they do not know.
 */
export const ROW_KEY_FIELD = "sixtyfour_row";
