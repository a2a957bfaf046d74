using OncoLearn.Web.Tests.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]
