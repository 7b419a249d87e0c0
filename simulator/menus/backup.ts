import { createCipheriv, createHash } from "node:crypto";
import { exportMenus } from "../commands/export";
import { writeFile, withEnding } from "../machine/files";
import type { Handler, Menu, Router } from "../commands/menu";
import { logFailure } from "../machine/script-log";
import { missing, Trap } from "../machine/trap";
import { match } from "../schema/values";

/** It needs the policies `policy` and `test`, and no other to write the file (measured on 7.20.8). */
const save: Handler = {
  takes: ["name", "password", "encryption", "dont-encrypt"],
  needs: "read",
  run: (router, { words, user }) => {
    // open (RouterOS: whether a script is stopped by it)
    if (!user.policies.has("policy") || !user.policies.has("test"))
      throw new Trap("Failed to save system configuration backup");
    const { password = "", encryption = "aes-sha256", name = defaultName(router) } = words;
    const cipher = match(encryption, ["aes-sha256", "rc4"], "encryption");
    const plain = words["dont-encrypt"] ?? "no";
    const isPlain = /^(yes|true)$/.test(
      match(plain, ["yes", "no", "true", "false"], "dont-encrypt"),
    );
    const path = withEnding(name, ".backup");
    // Since 6.43 a backup without a password is not encrypted.
    if (isPlain || password === "") writeFile(router, path, PLAIN + configuration(router));
    else {
      const kept = { "encrypted-with": password, encryption: cipher };
      writeFile(router, path, ENCRYPTED + encrypt(configuration(router), password), kept);
    }
    router.log("system,info", "configuration backup saved");
    return { rows: [] };
  },
};

/** `/system/backup` */
export const backup: Menu = { path: "/system/backup", shows: [], commands: { save } };

/**
 * Runs a script: with `as-string` to its end, answering what it put; otherwise by itself, answering the
 * id of the job. open (RouterOS: which policy it needs; where lines end; where a job's error shows)
 */
const execute: Handler = {
  takes: ["script", "as-string"],
  needs: "write",
  run: (router, { words: { script, "as-string": asString }, user }) => {
    if (script === undefined) throw missing("script");
    if (asString !== undefined)
      return { rows: [], ret: router.scripts.runSource(script, user).join("\r\n") };
    setImmediate(() => {
      try {
        router.scripts.runSource(script, user);
      } catch (error) {
        if (!(error instanceof Trap)) throw error;
        logFailure(router, error.message);
      }
    });
    return { rows: [], ret: router.job() };
  },
};

/** Commands of no menu: `/export` of everything, and `/execute`. */
export const root: Menu = {
  path: "",
  shows: [],
  commands: {
    execute,
    export: {
      takes: ["compact", "file", "hide-sensitive", "show-sensitive", "terse", "verbose"],
      needs: "read",
      run: (router, request) => exportMenus(router, router.menus, request),
    },
  },
};

const PLAIN = "\x88\xac\xa1\xb1";
const ENCRYPTED = "\xef\xa8\x91\x72";

/** All that is stored, but for what a reboot ends. */
function configuration(router: Router): string {
  const paths = router.menus.map((menu) => menu.path);
  const kept = paths.filter((path) => !["/file", "/log", "/user/active"].includes(path));
  return kept
    .flatMap((path) => router.store.items(path))
    .map((item) => JSON.stringify(item))
    .join("\n");
}

function encrypt(text: string, password: string): string {
  const key = createHash("sha256").update(password, "latin1").digest();
  const cipher = createCipheriv("aes-256-ctr", key, Buffer.alloc(16));
  return cipher.update(text, "latin1", "latin1") + cipher.final("latin1");
}

/** open (RouterOS: how the date and the time are written in it). */
function defaultName({ store, clock }: Router): string {
  const identity = store.items("/system/identity")[0]?.words["name"] ?? "";
  const { date, time } = clock.now();
  return `${identity}-${date.replaceAll("-", "")}-${time.slice(0, 5).replace(":", "")}`;
}
