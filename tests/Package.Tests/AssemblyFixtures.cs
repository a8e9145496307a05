using Package.Tests.Consumers;

[assembly: AssemblyFixture(typeof(PackageFeed))]
