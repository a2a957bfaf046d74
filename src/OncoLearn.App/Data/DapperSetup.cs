using System.Data;
using Dapper;

namespace OncoLearn.App.Data;

/// <summary>
/// How rows become objects, the same on both databases. Integers arrive as Int64 from both and Dapper narrows them (with an overflow
/// check) to <c>int</c> or <c>bool</c> properties; constructor parameters must match exactly, so rows have <c>init</c> properties.
/// </summary>
static class DapperSetup
{
    static DapperSetup()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        // A type that Dapper maps itself never reaches its handler.
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new InstantHandler());
    }

    /// <summary>Runs the set-up once in a process; later calls do nothing.</summary>
    public static void Apply()
    {
    }

    /// <summary>Instants are Unix milliseconds in INTEGER or bigint: what is finer than a millisecond is cut off.</summary>
    sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            parameter.DbType = DbType.Int64;
            parameter.Value = value.ToUnixTimeMilliseconds();
        }

        public override DateTimeOffset Parse(object value) => value is long milliseconds
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : throw new InvalidDataException($"An instant is a whole number of Unix milliseconds, not a {value.GetType().Name}.");
    }
}
