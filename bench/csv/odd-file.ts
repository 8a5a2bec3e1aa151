/** What real files hold beside tidy rows: ragged rows, every kind of line break, a blank line, and no break at the end. */
export const ODD_FILE = 'a,b,c\r\n1,"x\r\ny"\n"q""q",2,3,4\n\n🙂,"",z\r\nlast,"ö, ü",';

export const ODD_RECORDS: string[][] = [
  ["a", "b", "c"],
  ["1", "x\r\ny"],
  ['q"q', "2", "3", "4"],
  [""],
  ["🙂", "", "z"],
  ["last", "ö, ü", ""],
];
