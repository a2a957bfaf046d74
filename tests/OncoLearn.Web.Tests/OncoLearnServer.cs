using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.Web.Tests;

/// <summary>The real application on a real Kestrel port, with a data folder of its own that goes with it.</summary>
public sealed class OncoLearnServer : WebApplicationFactory<Program>
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oncolearn-");

    public OncoLearnServer()
    {
        UseKestrel();
        StartServer();
    }

    public string DataFolder => _folder.FullName;

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>A client as a browser is before it is told anything: it keeps no cookies and follows no redirect by itself.</summary>
    public HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // The port is given as configuration: setting it on the built host races with the start of the program.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting(App.Data.DataFolder.ConfigurationKey, DataFolder);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, TestDoors>());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _folder.Exists)
            _folder.Delete(recursive: true);
    }
}
