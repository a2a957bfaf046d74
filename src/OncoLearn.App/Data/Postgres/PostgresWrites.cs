using System.Data;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace OncoLearn.App.Data.Postgres;

/// <summary>A transaction on a connection of its own; after a collision with another transaction the work runs again.</summary>
sealed class PostgresWrites(NpgsqlDataSource source, TimeProvider clock, ILogger logger) : WritePath
{
    const int Tries = 5;

    public override async Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(work, ct);
            }
            catch (PostgresException e) when (attempt < Tries && Collided(e))
            {
                logger.WriteRunsAgain(e.SqlState, attempt + 1);
                await Task.Delay(TimeSpan.FromMilliseconds(5 * attempt * attempt), clock, ct);
            }
            catch (NpgsqlException e) when (e.IsTransient)
            {
                throw new WriteFailedException("The database did not take the write; it must be sent again.", e);
            }
        }
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    static bool Collided(PostgresException e) => e.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    async Task<T> TryAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        var result = await work(new WriteScope(connection, transaction, ct));
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (NpgsqlException e) when (e is not PostgresException p || !Collided(p))
        {
            throw new WriteFailedException("The database did not confirm the write; it must be sent again.", e);
        }

        return result;
    }
}
