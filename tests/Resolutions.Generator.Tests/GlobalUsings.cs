global using System.Collections.Immutable;
global using Microsoft.CodeAnalysis;
global using static Resolutions.Generator.Tests.Snapshots.Verifier;
global using Xunit;
