using Microsoft.Extensions.Logging;

namespace OncoLearn.App.Data;

static partial class DataLog
{
    [LoggerMessage(LogLevel.Information, "Database: {Product} {Version} ({Detail})")]
    public static partial void Database(this ILogger logger, string product, string version, string detail);

    [LoggerMessage(LogLevel.Warning, "Database: {Warning}")]
    public static partial void DatabaseWarning(this ILogger logger, string warning);

    [LoggerMessage(LogLevel.Warning, "Database:Synchronous is {Synchronous}. ANSWERS THAT WERE SHOWN AS SAVED CAN BE LOST when the power fails. Remove the setting.")]
    public static partial void AnswersCanBeLost(this ILogger logger, SqliteSynchronous synchronous);

    [LoggerMessage(LogLevel.Error, "A transaction of {Count} writes failed as a whole; none of them was acknowledged")]
    public static partial void WriteFailed(this ILogger logger, Exception exception, int count);

    [LoggerMessage(LogLevel.Warning, "The writer's connection did not close cleanly")]
    public static partial void ClosingFailed(this ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Warning, "A transaction collided with another ({SqlState}) and runs again, try {Try}")]
    public static partial void WriteRunsAgain(this ILogger logger, string sqlState, int @try);

    [LoggerMessage(LogLevel.Information, "Applied migration {Version} {Name}")]
    public static partial void MigrationApplied(this ILogger logger, int version, string name);
}
