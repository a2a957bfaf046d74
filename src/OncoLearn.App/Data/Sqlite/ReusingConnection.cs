using Microsoft.Data.Sqlite;

namespace OncoLearn.App.Data.Sqlite;

/// <summary>
/// A connection that compiles each statement once. Dapper makes a new command for every call, and Microsoft.Data.Sqlite keeps a compiled statement only as long as
/// its command: without this, compiling is most of what a short statement costs.
/// </summary>
class ReusingConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>
    /// More than the features have; lists of values make further ones (<see cref="Dialect.AnyOf"/>). When there are as many, all are compiled anew as they come: that is
    /// rare enough not to keep account of which are in use.
    /// </summary>
    const int MostStatements = 256;

    readonly Dictionary<string, CompiledCommand> _compiled = new(StringComparer.Ordinal);

    public override SqliteCommand CreateCommand() => new ReusingCommand(this) { Transaction = Transaction };

    /// <returns>The compiled command with this text; null where it has to be compiled for this once.</returns>
    internal CompiledCommand? Find(string text)
    {
        if (_compiled.TryGetValue(text, out var known)) return known.IsBusy ? null : known;
        if (IsSeveral(text)) return null;
        if (_compiled.Count == MostStatements) Forget();
        var command = new CompiledCommand(text, this);
        try
        {
            command.Prepare();
        }
        catch
        {
            command.Dispose();
            throw;
        }
        _compiled.Add(text, command);
        return command;
    }

    /// <summary>Of several statements the second may need what the first one makes: they are compiled one after another.</summary>
    static bool IsSeveral(string text) => text.AsSpan().TrimEnd().TrimEnd(';').Contains(';');

    public override void Close()
    {
        Forget();
        base.Close();
    }

    void Forget()
    {
        // One that is being read ends with its reader.
        foreach (var (text, command) in _compiled.Where(pair => !pair.Value.IsBusy).ToList())
        {
            _compiled.Remove(text);
            command.Dispose();
        }
    }
}

/// <summary>Keeps its statement from one execution to the next.</summary>
sealed class CompiledCommand(string text, SqliteConnection connection) : SqliteCommand(text, connection)
{
    public bool IsBusy => DataReader is not null;
}

/// <summary>What a caller fills in. It runs the compiled command with the same text, which takes over its parameters.</summary>
sealed class ReusingCommand(ReusingConnection connection) : SqliteCommand(null, connection)
{
    public override SqliteDataReader ExecuteReader(System.Data.CommandBehavior behavior)
    {
        if (connection.State != System.Data.ConnectionState.Open || connection.Find(CommandText) is not { } compiled) return base.ExecuteReader(behavior);
        compiled.Transaction = Transaction;
        compiled.CommandTimeout = CommandTimeout;
        compiled.Parameters.Clear();
        foreach (SqliteParameter parameter in Parameters) compiled.Parameters.Add(parameter);
        return compiled.ExecuteReader(behavior);
    }
}
