import { findFile } from "../machine/files";
import type { Menu, Router } from "../commands/menu";
import type { Words } from "../machine/store";
import { failure, missing } from "../machine/trap";
import { allow } from "../machine/users";
import { atLeast } from "../machine/version";

const PATH = "/user/ssh-keys";

/** The types that a version takes: ECDSA was refused on 7.23. */
const isTaken = (type: string, router: Router): boolean =>
  type === "ssh-rsa" || (type === "ssh-ed25519" && atLeast(router.version, "7.12"));

/** `/user/ssh-keys`: with a key a user no longer logs in over ssh by password. */
export const sshKeys: Menu = {
  path: PATH,
  required: ["user", "key"],
  shows: ["user", "bits", "key-type", "key-owner", "info"],
  writing: "policy",
  check: (router, next) => void Object.assign(next, read(router, next["key"] ?? "")),
  commands: {
    import: {
      takes: ["public-key-file", "user"],
      needs: "write",
      run: (router, { words, user }) => {
        if (atLeast(router.version, "7.15")) allow(user, "policy");
        const { "public-key-file": file, user: name } = words;
        if (file === undefined) throw missing("public-key-file");
        const owner = router.store.items("/user").find(({ words: has }) => has["name"] === name);
        if (!owner) throw missing("user");
        const contents = findFile(router, file)?.words["contents"];
        if (contents === undefined) throw failure("file not found");
        router.store.add(PATH, { user: owner.id, ...read(router, contents) });
        return { rows: [] };
      },
    },
  },
};

/** `ssh-ed25519 AAAA... who` */
function read(router: Router, text: string): Words {
  const [type = "", blob = "", ...who] = text.trim().split(/\s+/);
  if (!isTaken(type, router) || blob === "")
    throw failure("unable to load key file (wrong format or bad passphrase)!");
  return {
    key: `${type} ${blob}`,
    "key-type": type.replace("ssh-", ""),
    [atLeast(router.version, "7.21") ? "info" : "key-owner"]: who.join(" "),
  };
}
