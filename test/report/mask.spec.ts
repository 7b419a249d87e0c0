import * as assert from "node:assert/strict";
import fc from "fast-check";
import { Mask } from "../../cli/report/mask";

describe("what a report masks", () => {
  it("has one stand-in for one thing, wherever it stands", () => {
    const mask = new Mask(["hq-core", "Guests Berlin", "ether2", "bridge"]);
    assert.equal(
      mask.text(`hq-core: ether2 in bridge, 203.0.113.7/24 and 203.0.113.8, 203.0.113.7:8729
mac 02:00:5e:00:01:0a and 02-00-5E-00-01-0A, Guests Berlin, hq-core-2, 2001:db8::1/64, fe80::1
mask 255.255.255.0, 192.168.88.1, 127.0.0.1, at 03:00:00, 7.22.3, admin@example.org`),
      `name-2: ether2 in bridge, ip-1/24 and ip-2, ip-1:8729
mac mac-1 and mac-1, name-1, name-2-2, ip6-1/64, ip6-2
mask 255.255.255.0, 192.168.88.1, 127.0.0.1, at 03:00:00, 7.22.3, mail-1`,
    );
  });

  it("takes secrets out in every spelling that Pulumi, RouterOS and a shell have", () => {
    const mask = new Mask([], ["known secret"]);
    const said = mask.text(`add password=hush name=a
    ~ password      : "hush \\"1" => "hush 2"
    wpa2-pre-shared-key="hush 3" passphrase='hush 4'
    "routeros:password": "hush 5", privateKey: hush6
    snmp community=hush7 ROS_PASSWORD=hush8 pulumi up
    -----BEGIN PRIVATE KEY-----
hush9
-----END PRIVATE KEY-----
    a known secret here, serial-number=ABC123 \u001b[31mred\u202e`);
    assert.doesNotMatch(
      said.replaceAll('=> "hush 2"', ""),
      /hush|known secret|ABC123|\u001b|\u202e/,
    );
  });

  it("leaves no part of a secret that is known, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4 }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          fc.pre(secret.trim().length >= 4 && !"[secret]".includes(secret));
          const said = new Mask([], [secret]).text(`${before}${secret}${after}`);
          return !said.replaceAll("[secret]", "").includes(secret);
        },
      ),
    );
  });
});
