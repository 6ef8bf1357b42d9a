global using Model;
