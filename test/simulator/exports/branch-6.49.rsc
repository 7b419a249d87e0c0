# jan/02/2024 10:00:00 by RouterOS 6.49.10
# software id = AAAA-0000
#
/interface bridge
add admin-mac=48:8F:5A:10:00:02 auto-mac=no name=lan protocol-mode=none
/interface ethernet
set [ find default-name=ether1 ] comment="to the provider \"A\"" name=wan1
set [ find default-name=sfp-sfpplus1 ] comment=core
/interface bonding
add mode=802.3ad name=bond1 slaves=ether2,ether3 transmit-hash-policy=\
    layer-2-and-3
/interface vlan
add interface=bond1 name=vlan10 vlan-id=10
add interface=bond1 name=vlan20 vlan-id=20
add interface=bond1 name=vlan30 vlan-id=30
/interface bonding
add mode=active-backup name=spare slaves=vlan10,vlan20
/interface list
add name=WAN
/interface wireless security-profiles
set [ find default=yes ] supplicant-identity=MikroTik
/ip pool
add name=guests ranges=10.0.20.10-10.0.20.200
/ip dhcp-server
add address-pool=guests disabled=no interface=vlan30 name=guests
/queue simple
add max-limit=10M/5M name=guests target=10.0.20.0/24
/system logging action
set 3 remote=10.0.0.9
/interface bridge port
add bridge=lan interface=sfp-sfpplus1
/interface list member
add interface=wan1 list=WAN
/ip address
add address=10.0.20.1/24 interface=vlan30 network=10.0.20.0
add address=10.9.9.9 interface=lan network=10.9.9.9
/ip dhcp-server network
add address=10.0.20.0/24 dns-server=10.0.20.1 gateway=10.0.20.1
/ip dns
set allow-remote-requests=yes servers=9.9.9.9,1.1.1.1
/ip firewall address-list
add address=10.0.0.0/24 list=admins
/ip firewall filter
add action=accept chain=input connection-state=established,related
add action=drop chain=input icmp-options=8:0 in-interface-list=!WAN protocol=icmp
/ip firewall nat
add action=masquerade chain=srcnat out-interface-list=WAN
/ip route
add distance=1 gateway=10.9.9.1
/ip service
set telnet disabled=yes
/routing ospf network
add area=backbone network=10.0.20.0/24
/system clock
set time-zone-name=Europe/Riga
/system identity
set name=branch
/system ntp client
set enabled=yes primary-ntp=10.0.0.1
