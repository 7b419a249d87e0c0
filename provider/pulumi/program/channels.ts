import { runtime } from "@pulumi/pulumi";

/*
 * All channels of gRPC in a process share what it knows of an address: a port that nobody listened on is
 * not tried again for some time, by nobody. A run whose engine has ended leaves such a port behind. When
 * the engine of a later run is given that port by the system, the program finds nobody; Pulumi takes this
 * for the end of the engine and says nothing; and the engine, which waits there all the same, takes it
 * for a program without resources and deletes all that the stack has. Only programs meet this that begin
 * many runs in one process, by the Automation API. Channels with connections of their own do not share.
 */
const own = { "grpc.use_local_subchannel_pool": 1 };

// Which of the two a client is made with depends on Pulumi's version; neither is in its declarations.
const { grpcClientOptions, grpcChannelOptions } = runtime as {
  grpcClientOptions?: object;
  grpcChannelOptions?: object;
};
for (const options of [grpcClientOptions, grpcChannelOptions])
  if (options) Object.assign(options, own);
