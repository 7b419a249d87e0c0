// One program for all offices: what differs is in each stack's file, Pulumi.<site>.yaml.
import { office } from "./program";

export const gateways = office().gateways;
