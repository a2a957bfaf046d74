using OncoLearn.Cli.Commands;

return await CommandTree.RunAsync(args, Console.Out, Console.Error);
