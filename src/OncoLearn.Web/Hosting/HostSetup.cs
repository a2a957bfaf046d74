namespace OncoLearn.Web.Hosting;

/// <summary>What is the same wherever the server is started from: its own files, its default address, its limits.</summary>
public static class HostSetup
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>
    /// A builder whose files (settings, static files) are found beside the program and not under the working directory, so that
    /// <c>dotnet run --project</c>, <c>dotnet OncoLearn.Web.dll</c> and a published copy all serve the same site.
    /// </summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args.Select(WithValue)], ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        if (!NamesAnAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultUrl);

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestSizeLimit.MaxBytes;
        });
        return builder;
    }

    /// <summary>The one switch without a value; the configuration would take the next argument for it.</summary>
    static string WithValue(string argument) =>
        argument == $"--{StartAnnouncements.DemoKey}" ? $"{argument}={bool.TrueString}" : argument;

    static bool NamesAnAddress(ConfigurationManager configuration) =>
        !string.IsNullOrEmpty(configuration["urls"])
        || !string.IsNullOrEmpty(configuration["http_ports"])
        || !string.IsNullOrEmpty(configuration["https_ports"])
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
