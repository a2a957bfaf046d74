using Dapper;
using Microsoft.Data.Sqlite;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;

namespace OncoLearn.App.Tests.Data.Sqlite;

public sealed class ReusingConnectionTests : IDisposable
{
    readonly ReusingConnection _connection = new("Data Source=:memory:");

    public ReusingConnectionTests()
    {
        SqliteEngine.Use(SqliteEngineChoice.Auto);
        _connection.Open();
        _connection.Execute("create table t (id integer primary key, name text); create index t_by_name on t (name); insert into t (name) values ('a'), ('b')");
    }

    [Fact]
    public void A_statement_is_compiled_once_and_takes_new_values_each_time()
    {
        var names = new[] { 1, 2, 1 }.Select(id => _connection.ExecuteScalar<string>("select name from t where id = @id", new { id }));

        Assert.Equal(["a", "b", "a"], names);
        Assert.Same(_connection.Find("select name from t where id = @id"), _connection.Find("select name from t where id = @id"));
    }

    [Fact]
    public void While_one_reader_is_open_the_same_statement_serves_another()
    {
        using var outer = _connection.ExecuteReader("select name from t order by id");
        Assert.True(outer.Read());
        using var inner = _connection.ExecuteReader("select name from t order by id");

        Assert.True(inner.Read());
        Assert.Equal("a", inner.GetString(0));
        Assert.True(inner.Read());
        Assert.True(outer.Read());
        Assert.Equal(("b", "b"), (inner.GetString(0), outer.GetString(0)));
        Assert.False(outer.Read());
    }

    [Fact]
    public void A_column_that_comes_later_is_seen()
    {
        Assert.Single((IDictionary<string, object>)_connection.QueryFirst("select * from t where id = 1"), pair => pair.Key == "name");

        _connection.Execute("alter table t add column more text default 'new'");

        Assert.Equal("new", ((IDictionary<string, object>)_connection.QueryFirst("select * from t where id = 1"))["more"]);
    }

    [Fact]
    public void More_statements_than_are_kept_do_no_harm()
    {
        for (var n = 0; n < 600; n++) Assert.Equal(n, _connection.ExecuteScalar<int>($"select {n}"));
        Assert.Equal("a", _connection.ExecuteScalar<string>("select name from t where id = @id", new { id = 1 }));
    }

    [Fact]
    public void A_statement_that_fails_fails_each_time_and_leaves_the_others_alone()
    {
        for (var time = 0; time < 2; time++)
        {
            Assert.Throws<SqliteException>(() => _connection.Execute("insert into t (id, name) values (1, 'c')"));
            Assert.Throws<SqliteException>(() => _connection.Execute("select nothing from t"));
        }
        Assert.Equal(2, _connection.ExecuteScalar<int>("select count(*) from t"));
    }

    [Fact]
    public void What_a_transaction_takes_back_is_taken_back()
    {
        for (var time = 0; time < 2; time++)
        {
            using var transaction = _connection.BeginTransaction();
            _connection.Execute("insert into t (name) values (@name)", new { name = "c" }, transaction);
            transaction.Save("s");
            _connection.Execute("insert into t (name) values (@name)", new { name = "d" }, transaction);
            transaction.Rollback("s");
            Assert.Equal(3, _connection.ExecuteScalar<int>("select count(*) from t", transaction: transaction));
            transaction.Rollback();
        }
        Assert.Equal(2, _connection.ExecuteScalar<int>("select count(*) from t"));
    }

    public void Dispose() => _connection.Dispose();
}
