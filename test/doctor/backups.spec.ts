import * as assert from "node:assert/strict";
import { simulator } from "../../simulator";
import { VERSIONS } from "../support/bench";
import { type Declared, Deployment } from "../support/deployment";
import { answered } from "../support/patience";
import { look } from "./look";

const nightly: Declared = {
  type: "BackupSchedule",
  name: "nightly",
  inputs: {
    name: "nightly",
    at: "03:00:00",
    upload: { protocol: "ftp", host: "192.168.88.5", user: "bk", password: "of the upload" },
  },
};

/** With the script that the package writes, and not one of this spec's own. */
for (const version of VERSIONS)
  describe(`doctor: the backups of a BackupSchedule on RouterOS ${version}`, () => {
    it("finds a night that failed until one succeeds, and after a restart", async () => {
      const now = new Date("2026-11-25T12:00:00Z");
      const router = await simulator({ version, now, deviceMode: "advanced" });
      try {
        await new Deployment({
          "routeros:host": router.url,
          "routeros:timeout": answered,
        }).up([nightly]);
        const found = async () =>
          (await look(router)).found.filter(({ code }) => code.startsWith("backup-"));

        router.advance("1d");
        assert.deepEqual(await found(), [], "a night that went well");
        router.uploadTarget({ refuse: "no route to host" });
        router.advance("1d");
        await router.restart();
        const [one, ...others] = await found();
        assert.equal(one?.code, "backup-failed");
        assert.match(one?.evidence.join() ?? "", /backup-nightly\.failed.*2026-11-27 .*upload/);
        assert.deepEqual(others, []);
        router.uploadTarget({});
        router.advance("1d");
        assert.deepEqual(await found(), []);
      } finally {
        await router.close();
      }
    });
  });
