/**
 * What the page says before the server side has told it more, and how the way there can fail. Of every language this part
 * is in the page, since nobody can be asked for words over a way that failed.
 */
export const PAGE = {
  loading: "One moment…",
  tryAgain: "Try again",
  code: "Code: {code}",
  failures: {
    accounts: {
      message: "Google mixed up your accounts.",
      hint: "Several Google accounts are signed in in this browser, and Google asked the wrong one. Open the sheet in a browser profile (or a private window) with only one account.",
    },
    authorisation: {
      message: "Google needs your permission again.",
      hint: "Reload the sheet, open the add-on from the Extensions menu and allow what it asks for.",
    },
    timeout: {
      message: "Google stopped this step because it took too long.",
      hint: "Try again. If it happens again, select fewer rows.",
    },
    busy: {
      message: "Google is not letting the add-on work right now; too much is going on in this account.",
      hint: "Wait a minute, then try again.",
    },
    offline: { message: "The connection is lost.", hint: "Check that you are online, then try again." },
    noanswer: { message: "Google gave no answer.", hint: "Try again. If it stays, reload the sheet." },
    failed: { message: "Google reported an error.", hint: "Try again. If it stays, reload the sheet." },
  },
} as const;
