// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Many, Text, Word } from "./shared";

/** `/port`: Rows that are always there. */
interface Port {
  baudRate?: Input<"1000000" | "110" | "115200" | "1152000" | "1200" | "134" | "150" | "1500000" | "1800" | "19200" | "200" | "2000000" | "230400" | "2400" | "2500000" | "300" | "3000000" | "3500000" | "38400" | "4000000" | "460800" | "4800" | "50" | "500000" | "57600" | "576000" | "600" | "75" | "921600" | "9600" | "auto">;
  dataBits?: Input<"7" | "8">;
  dtr?: Input<"off" | "on">;
  flowControl?: Input<"hardware" | "none" | "xon-xoff">;
  name?: Input<string>;
  parity?: Input<"even" | "none" | "odd">;
  rts?: Input<"off" | "on">;
  stopBits?: Input<"1" | "2">;
}

/** `/port/remote-access`: Rows. */
interface PortRemoteAccess {
  /** Likely `0.0.0.0/0` unset. Gone in 7.23. */ allowedAddresses?: Word;
  /** 0 to 4294967295. Likely `0` unset. */ channel?: Input<number>;
  disabled?: Input<boolean>;
  /** IPv4 address. */ localAddress?: Input<string>;
  logFile?: Input<string>;
  port?: Input<"serial0" | number | Text>;
  /** Likely `rfc2217` unset. */ protocol?: Input<"rfc2217" | "tcp-client" | "tcp-server" | "udp">;
  /** Likely `0` unset. Gone in 7.23. */ tcpPort?: Word;
  /** Since 7.21. */ comment?: Input<string>;
  /** 1 to 65535. Since 7.23. */ ipPort?: Input<number>;
  /** 0 to 4294967295. In order. Since 7.23. */ remoteAddresses?: Many<number>;
}

export interface PortMenus {
  "/port": Port;
  "/port/remote-access": PortRemoteAccess;
}
