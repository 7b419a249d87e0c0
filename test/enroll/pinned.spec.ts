import * as assert from "node:assert/strict";
import { connects } from "../../cli/enroll/steps/verify";
import { ConnectionError } from "../../provider/errors";
import { patience } from "../support/patience";
import { aStack, closeAll, closedRouter, enroll, words } from "./place";

afterEach(closeAll);

describe("a certificate that is not the pinned one any more", function () {
  this.timeout(patience.processes);

  for (const [scheme, service] of [
    ["apis", "api-ssl"],
    ["https", "www-ssl"],
  ] as const)
    it(`is told with the command that pins the new one, which does (${scheme})`, async () => {
      const router = await closedRouter();
      const port = String(scheme === "apis" ? router.apiSslPort : router.httpsPort);
      const all = words(router, "--transport", scheme, "--port", port);
      const stack = aStack();
      const asStack = () =>
        connects(
          Object.fromEntries(
            Object.entries(stack.config).map(([key, value]) => [
              key.replace("routeros:", ""),
              value,
            ]),
          ),
        );
      assert.equal((await enroll(stack, all)).code, 0);
      await asStack();

      router.add("/certificate", { name: "newer", "common-name": "127.0.0.1" });
      router.type("/certificate sign newer");
      router.set("/ip/service", service, { certificate: "newer" });
      const row = router.items("/certificate").find((each) => each["name"] === "newer");
      const fingerprint = row?.["fingerprint"] ?? "";
      const logins = router.logins;
      const error: unknown = await asStack().catch((one: unknown) => one);
      assert.ok(error instanceof ConnectionError);
      assert.equal(error.code, "CERT_FINGERPRINT_MISMATCH");
      const shown = fingerprint.toUpperCase().match(/../g)?.join(":");
      assert.equal(
        error.message,
        `cannot connect to 127.0.0.1:${port}: it presents a certificate with SHA-256 ${shown}, not the one pinned by routeros:fingerprint; if the router's certificate was replaced, npx pulumi-routeros enroll --host 127.0.0.1 --stack STACK reads over ssh which it is now and pins that; otherwise another machine answers in the router's place`,
      );
      assert.equal(router.logins, logins, "no password is sent to a stranger");

      const { code, stderr } = await enroll(stack, all);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.equal(stack.config["routeros:fingerprint"], fingerprint);
      await asStack();
    });
});
