import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";

/** Asks for features of the device mode, as an administrator does, and presses the button. */
export async function allowOnDevice(
  router: Simulator,
  features: Record<string, "yes" | "no">,
): Promise<void> {
  const answer = await fetch(`${router.restUrl}/rest/system/device-mode/update`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from("admin:").toString("base64")}` },
    body: JSON.stringify({ ...features, once: "" }),
  });
  assert.equal(answer.status, 200, await answer.text());
  assert.ok(await router.pressButton());
}
