using Vedette.Cli;

return await CommandLine.Run(args, Terminal.OfProcess());
