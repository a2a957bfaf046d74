using System.Threading.RateLimiting;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// How often one address may post to the pages that check or make passwords. A whole class registers from behind one address, so the limit
/// is generous: it stops machines, and lockout stops the guessing of one password.
/// </summary>
public static class AccountRateLimit
{
    /// <summary>The policy, for <c>[EnableRateLimiting]</c>.</summary>
    public const string Policy = "accounts";

    public const string ConfigurationKey = "Accounts:PostsPerMinute";

    public const int Default = 120;

    public static void AddAccountRateLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var most = configuration.GetValue(ConfigurationKey, Default);
        if (most < 1)
            throw new InvalidOperationException($"{ConfigurationKey} must be at least 1.");

        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    context.HttpContext.Response.Headers.RetryAfter = $"{Math.Ceiling(wait.TotalSeconds):0}";
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
    }
}
