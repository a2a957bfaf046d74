using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace OncoLearn.Web.Tests;

/// <summary>
/// Ways into the application that only tests have: a header that signs a request in (as <c>name</c> or <c>name;Role</c>), and paths behind the whole
/// pipeline that fail.
/// </summary>
public sealed class TestDoors : IStartupFilter
{
    public const string UserHeader = "X-Test-User";
    public const string ThrowPath = "/test/throw";
    public const string ApiThrowPath = "/api/test/throw";
    public const string StatusPath = "/test/status";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            if (context.Request.Headers[UserHeader].ToString().Split(';') is [{ Length: > 0 } name, .. var roles])
                context.User = Person(name, roles);
            return rest(context);
        });
        next(app);
        app.Use((context, rest) =>
        {
            if (context.Request.Path == ThrowPath || context.Request.Path == ApiThrowPath)
                throw new InvalidOperationException("the secret of the failure");
            if (context.Request.Path.StartsWithSegments(StatusPath, StringComparison.Ordinal, out var status))
            {
                context.Response.StatusCode = int.Parse(status.Value!.TrimStart('/'));
                return Task.CompletedTask;
            }

            return rest(context);
        });
    };

    static ClaimsPrincipal Person(string name, IEnumerable<string> roles) =>
        new(new ClaimsIdentity([new(ClaimTypes.Name, name), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "test"));
}
