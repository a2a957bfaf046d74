namespace OncoLearn.Cli.Commands;

/// <summary>What a command tells the shell.</summary>
static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The command ran and found something wrong.</summary>
    public const int Found = 1;

    /// <summary>The command could not run: wrong usage, or something it needs cannot be read.</summary>
    public const int Unable = 2;
}
