using OncoLearn.Cli.Commands;

return await CommandTree.RunAsync(args, Console.In, Console.Out, Console.Error);
