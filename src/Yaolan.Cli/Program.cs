using Yaolan.Cli;

return CommandLine.Run(args);
