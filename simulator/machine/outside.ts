/** A file that `/tool/fetch upload=yes` sent away. */
export interface Upload {
  /** `sftp` or `ftp`. */
  mode: string;
  host: string;
  port: number;
  user: string;
  /** Where it went: `dst-path`. */
  path: string;
  /** The file it was on the router: `src-path`. */
  name: string;
  bytes: number;
  /** Its text; that of a backup is good for nothing. */
  contents: string;
}

/** A message that `/tool/e-mail/send` sent away. */
export interface Mail {
  server: string;
  from: string;
  to: string;
  cc: string;
  subject: string;
  body: string;
  files: { name: string; bytes: number }[];
}

/** The hosts that the router sends files and mail to. */
export class Outside {
  readonly uploads: Upload[] = [];
  readonly mails: Mail[] = [];
  /** Why uploads are refused; undefined if they are not. */
  refusal: string | undefined;
  /** The ports that are open there; undefined: all. */
  ports: readonly number[] | undefined;
}
