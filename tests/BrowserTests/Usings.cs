global using ChungSuc.Core.Shared;
global using ChungSuc.TestKit;
global using Xunit;
